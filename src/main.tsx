/** The browser's entry. */

import { start } from './app/start.tsx'
import './theme/theme.css'

const root = document.getElementById('root')
if (root === null) throw new Error('No element #root')
start(root)
