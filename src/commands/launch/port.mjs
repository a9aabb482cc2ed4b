// @ts-check
// Which ports to try, and what to say when none will do. No sockets here.

export const FIRST_PORT = 4173
const HOW_MANY = 50
const LAST_PORT = 65535

/**
 * @param {string | undefined} wanted the PORT variable
 * @returns {{ ports: number[], refusal?: undefined } | { refusal: string, ports?: undefined }}
 */
export function portsToTry(wanted) {
  const text = (wanted ?? '').trim()
  if (text === '') return { ports: Array.from({ length: HOW_MANY }, (_, i) => FIRST_PORT + i) }
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity
  if (port > LAST_PORT) return { refusal: `PORT must be a whole number from 0 to ${LAST_PORT}, and it is "${text}".` }
  return { ports: [port] }
}

/**
 * @param {number[]} ports that were tried
 * @param {string | undefined} code why the last one failed, as Node calls it
 */
export function portRefusal(ports, code) {
  const which = ports.length === 1 ? `Port ${ports[0]}` : `Every port from ${ports[0]} to ${ports[ports.length - 1]}`
  if (code === 'EADDRINUSE')
    return `${which} is taken by another program: stop that one, or choose another port with PORT.`
  if (code === 'EACCES') return `${which} is not open to this user: choose one above 1023 with PORT.`
  return `${which} cannot be listened on (${code ?? 'no reason given'}): choose another port with PORT.`
}
