/** Tips without a word in the components: whoever is pointed at or has the focus, and has a description (`aria-description`), words to show
 *  (`data-tip`) or a sign in place of its name (`data-tip` alone), is explained beside itself. The tip can be entered, and goes with Escape. */

import { placeBeside } from './place-tip.ts'
import { makeTip } from './floating-tip.ts'

const TIPPED = '[data-tip], [aria-description]'
/** Who only passes by is not told. */
const AFTER_MS = 400

/** '': what stands there already says it. */
function wordsOf(about: Element): string {
  const words = about.getAttribute('aria-description') || about.getAttribute('data-tip') || about.getAttribute('aria-label') || ''
  return words === about.textContent?.trim() ? '' : words
}

const tipped = (target: EventTarget | null) => (target instanceof Element ? target.closest(TIPPED) : null)

export function watchTips(page: Document): void {
  const tips = new Tips(page)
  const listen = <K extends keyof DocumentEventMap>(kind: K, on: (event: DocumentEventMap[K]) => void) => page.addEventListener(kind, on, true)
  listen('pointerover', ({ target, pointerType }) => pointerType !== 'touch' && !tips.holds(target) && tips.point(tipped(target)))
  listen('focusin', ({ target }) => target instanceof Element && target.matches(TIPPED) && target.matches(':focus-visible') && tips.want(target))
  listen('focusout', ({ target }) => tips.left(target))
  listen('pointerdown', ({ target }) => !tips.holds(target) && tips.hush(tipped(target)))
  listen('click', ({ target }) => tips.refused(tipped(target)))
  listen('scroll', () => tips.place())
  // Before anybody else hears of it: this Escape closes the tip and nothing around it.
  page.defaultView?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !tips.shown) return
    event.preventDefault()
    event.stopImmediatePropagation()
    tips.hush(tips.about)
  }, true)
}

class Tips {
  /** What it shows, or is about to show. */
  about: Element | null = null
  shown = false
  private quiet: Element | null = null
  private timer = 0
  private readonly tip: HTMLElement
  private readonly observer = new MutationObserver(() => this.follow())

  constructor(private readonly page: Document) {
    this.tip = makeTip(page)
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.tip.contains(target)
  }

  /** The pointer is on it; null: on nothing that has a tip. */
  point(about: Element | null): void {
    if (about !== this.quiet) this.quiet = null
    if (about !== null && about !== this.quiet) return this.want(about)
    if (this.about !== null && !this.about.matches(':focus-visible')) this.hide()
  }

  left(target: EventTarget | null): void {
    if (target === this.about && !this.about?.matches(':hover')) this.hide()
  }

  want(about: Element): void {
    if (about === this.about) return
    this.hide()
    this.about = about
    this.observer.observe(this.page, { subtree: true, childList: true, attributeFilter: ['data-tip', 'aria-description', 'aria-label'] })
    this.timer = window.setTimeout(() => this.show(), AFTER_MS)
  }

  /** Nothing more of it while the pointer stays. */
  hush(about: Element | null): void {
    this.quiet = about
    this.hide()
  }

  /** A press that does nothing is answered with the reason, under a finger too. */
  refused(about: Element | null): void {
    if (about === null || about.getAttribute('aria-disabled') !== 'true') return
    this.want(about)
    this.show()
  }

  place(): void {
    if (this.shown && this.about !== null) placeBeside(this.tip, this.about)
  }

  private show(): void {
    const { about, tip } = this
    if (about === null || !about.isConnected || wordsOf(about) === '') return this.hide()
    clearTimeout(this.timer)
    this.shown = true
    // In the part of the page, or in the window over it, that it speaks of.
    const part = about.closest('dialog, [role="dialog"], section, nav, header, footer, main') ?? this.page.body
    if (tip.parentElement !== part) part.append(tip)
    this.follow()
    tip.hidden = false
    if ('showPopover' in tip && !tip.matches(':popover-open')) tip.showPopover()
    this.place()
  }

  hide(): void {
    clearTimeout(this.timer)
    this.observer.disconnect()
    this.about = null
    if (!this.shown) return
    this.shown = false
    this.tip.hidden = true
    this.tip.remove()
  }

  /** What it is about has changed, or is gone. */
  private follow(): void {
    if (this.about === null || !this.about.isConnected || wordsOf(this.about) === '') return this.hide()
    if (!this.shown || this.tip.textContent === wordsOf(this.about)) return
    this.tip.textContent = wordsOf(this.about)
    this.place()
  }
}
