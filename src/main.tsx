// The browser's entry: a placeholder that only proves that the build works.
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<main />);
