// Which ports are tried, and what is said when none will do.
import { expect, test } from 'vitest'
import { portRefusal, portsToTry } from '../../src/commands/launch/port.mjs'

test.each([undefined, '', '  '])('without PORT (%j) it begins at 4173 and goes on', (wanted) => {
  const { ports } = portsToTry(wanted)
  expect(ports?.slice(0, 3)).toEqual([4173, 4174, 4175])
})

test.each([
  ['8080', 8080],
  ['0', 0],
  ['65535', 65535],
  [' 81 ', 81],
])('PORT %j is the only one tried', (wanted, port) => {
  expect(portsToTry(wanted)).toEqual({ ports: [port] })
})

test.each(['65536', '-1', '80.5', 'http', '0x50', '1e3', '999999999'])('PORT %j is refused', (wanted) => {
  expect(portsToTry(wanted).refusal).toBe(`PORT must be a whole number from 0 to 65535, and it is "${wanted}".`)
})

test('a taken port is named', () => {
  expect(portRefusal([8080], 'EADDRINUSE')).toMatch(/^Port 8080 is taken/)
  expect(portRefusal([4173, 4174], 'EADDRINUSE')).toMatch(/^Every port from 4173 to 4174 is taken/)
  expect(portRefusal([80], 'EACCES')).toMatch(/^Port 80 is not open/)
  expect(portRefusal([80], undefined)).toMatch(/^Port 80 cannot be listened on/)
})
