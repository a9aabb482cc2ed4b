// The HTML of a frame: an address and a title cannot leave their attributes.
import { expect, test } from 'vitest'
import { frameCode } from '../../src/panels/link/frame-code.ts'

test('signs that mean something in HTML are written so that they mean themselves', () => {
  const code = frameCode('https://a.example/#/adding?moment=3&hide=top"><script>', 'A "title" & <more>')
  expect(code).toContain('src="https://a.example/#/adding?moment=3&amp;hide=top&quot;>&lt;script>"')
  expect(code).toContain('title="A &quot;title&quot; &amp; &lt;more>"')
  expect(code.match(/"/g)).toHaveLength(10)
})
