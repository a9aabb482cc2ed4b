// A few of the storm's actions as the browser's own input: a real pointer and real keys, with all that a browser makes of them.
import type { Page } from 'playwright'

const KEYS = ['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp', 'Escape', '2', '4', 'Backspace', '7']

/** Does `count` random things; gives what was done. */
export async function realInput(page: Page, any: (below: number) => number, count: number): Promise<string[]> {
  const done: string[] = []
  const { width, height } = page.viewportSize()!
  const point = (): [number, number] => [any(width), any(height)]
  for (let k = 0; k < count; k++) {
    // A window that was opened lies over it, and input waits for frames.
    await page.bringToFront()
    const what = any(4)
    const [x, y] = point()
    if (what === 0) {
      await page.mouse.click(x, y)
      done.push(`real click ${x},${y}`)
    } else if (what === 1) {
      const [toX, toY] = point()
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(toX, toY, { steps: 3 })
      await page.mouse.up()
      done.push(`real drag ${x},${y} → ${toX},${toY}`)
    } else {
      const key = KEYS[any(KEYS.length)]!
      await page.keyboard.press(key)
      done.push(`real key ${key}`)
    }
  }
  return done
}
