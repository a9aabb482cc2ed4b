/** A line of the menu "Export". */

import { Menu } from '@base-ui/react/menu'
import { useId } from 'react'

export interface ExportItemProps {
  name: string
  disabled?: boolean
  /** Why it is disabled, where it is. */
  why?: string
  onClick: () => void
}

export function ExportItem({ name, disabled = false, why, onClick }: ExportItemProps) {
  const id = useId()
  const said = disabled && why !== undefined
  return (
    <Menu.Item className="export-item" disabled={disabled} label={name} aria-labelledby={said ? `${id}-name` : undefined} aria-describedby={said ? id : undefined} onClick={onClick}>
      <span id={`${id}-name`}>{name}</span>
      {said && <span className="export-why" id={id}>{why}</span>}
    </Menu.Item>
  )
}
