/** Asks one question at a time: whoever wishes for newer numbers meanwhile gets them right after. */

export class Asking {
  private busy = false
  private again = false

  constructor(private readonly ask: () => Promise<void>) {}

  refresh(): void {
    if (this.busy) this.again = true
    else void this.run()
  }

  private async run(): Promise<void> {
    this.busy = true
    do {
      this.again = false
      await this.ask()
    } while (this.again)
    this.busy = false
  }
}
