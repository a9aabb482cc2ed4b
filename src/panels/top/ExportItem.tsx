/** A line of the menu "Export". */

import { Menu } from '@base-ui/react/menu'

export interface ExportItemProps {
  name: string
  disabled?: boolean
  onClick: () => void
}

export function ExportItem({ name, disabled = false, onClick }: ExportItemProps) {
  return <Menu.Item className="export-item" disabled={disabled} onClick={onClick}>{name}</Menu.Item>
}
