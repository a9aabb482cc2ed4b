// A dialog closes when it is asked to, whether or not the browser tells that it is closed; what opened it has the focus again.
import { fireEvent, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { expect, test } from 'vitest'
import { Dialog } from '../../src/panels/dialog/Dialog.tsx'
import { show } from './show.tsx'

function Opener() {
  const [open, setOpen] = useState(false)
  const back = useRef<HTMLButtonElement>(null)
  const close = () => setOpen(false)
  return (
    <>
      <button ref={back} type="button" onClick={() => setOpen(true)}>{'Open'}</button>
      {open && <Dialog className="one" labelledBy="title" onClose={close} back={back}><h2 id="title">{'One'}</h2><button type="button" onClick={close}>{'Close'}</button></Dialog>}
    </>
  )
}

async function opened() {
  const { user } = show(<Opener />)
  await user.click(screen.getByRole('button', { name: 'Open' }))
  return { user, dialog: screen.getByRole('dialog', { name: 'One' }) }
}

const isClosed = () => {
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
}

test('by its button', async () => {
  const { user } = await opened()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  isClosed()
  await user.click(screen.getByRole('button', { name: 'Open' }))
  screen.getByRole('dialog', { name: 'One' })
})

test('by a press beside it, not by one inside', async () => {
  const { user, dialog } = await opened()
  await user.click(screen.getByRole('heading', { name: 'One' }))
  expect(dialog).toBeInTheDocument()
  await user.click(dialog)
  isClosed()
})

test('by Escape, with and without being asked', async () => {
  const { user, dialog } = await opened()
  expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false)
  isClosed()
  await user.click(screen.getByRole('button', { name: 'Open' }))
  fireEvent(screen.getByRole('dialog', { name: 'One' }), new Event('close'))
  isClosed()
})
