// The example of a page that drives Unfold in a frame: whom it listens to, what it sends, what it does with the reports. Its words are in the page.
const VERSION = 'unfold/1'
const frame = document.getElementById('picture')
const log = document.getElementById('log')
const origin = new URL(frame.src).origin
const MOST_LINES = 60

/** By the id of the request: what to do with its answer. */
const waiting = new Map()
let sent = 0

function send(request, then = () => undefined) {
  const id = ++sent
  waiting.set(id, then)
  post({ version: VERSION, id, request })
}

function post(message) {
  write('→', message, false)
  // Only the page that is meant may read it.
  frame.contentWindow.postMessage(message, origin)
}

addEventListener('message', ({ source, origin: from, data }) => {
  // Any window may send anything: only the frame is listened to, and only while Unfold is in it.
  if (source !== frame.contentWindow || from !== origin || data?.version !== VERSION) return
  if (data.ready) return send({ kind: 'state' }, show)
  write('←', data, data.failure !== undefined)
  if (data.report) return show(data.report)
  const then = waiting.get(data.id)
  waiting.delete(data.id)
  if (data.answer) then?.(data.answer)
  if (data.failure) refused(data.failure)
})

function show({ sentence, moment, moments, playing, sizes, corrected }) {
  const said = document.getElementById('sentence')
  const { words } = said.dataset
  // Counted from 0 up to the last one, as in the frame and in the messages.
  said.textContent = [words.replace('{moment}', moment).replace('{last}', moments - 1).replace('{sentence}', sentence), ...corrected].join(' ')
  const play = document.getElementById('play')
  play.textContent = playing ? play.dataset.pause : play.dataset.play
  play.dataset.kind = playing ? 'pause' : 'play'
  for (const name of ['batch', 'steps']) {
    document.getElementById(name).value = String(sizes[name])
    document.getElementById(`${name}-value`).textContent = String(sizes[name])
  }
}

function refused({ message }) {
  document.getElementById('sentence').textContent = message
  for (const name of ['batch', 'steps']) document.getElementById(name).value = document.getElementById(`${name}-value`).textContent
}

for (const button of document.querySelectorAll('[data-kind]')) button.addEventListener('click', () => send({ kind: button.dataset.kind }))
for (const button of document.querySelectorAll('[data-moment]')) button.addEventListener('click', () => send({ kind: 'moment', moment: Number(button.dataset.moment) }))
for (const name of ['batch', 'steps']) {
  const slider = document.getElementById(name)
  slider.addEventListener('change', () => send({ kind: 'sizes', sizes: { [name]: Number(slider.value) } }, show))
}

document.getElementById('own').addEventListener('submit', (event) => {
  event.preventDefault()
  const { value } = document.getElementById('message')
  post(read(value))
})

/** What is no JSON is sent as the text that it is. */
function read(text) {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function write(way, message, failed) {
  const line = document.createElement('li')
  line.textContent = `${way} ${JSON.stringify(message)}`
  line.toggleAttribute('data-failed', failed)
  log.prepend(line)
  while (log.children.length > MOST_LINES) log.lastElementChild.remove()
}

// The frame may have been ready before this script was there.
send({ kind: 'state' }, show)
