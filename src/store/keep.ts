/** A place for values by name: the browser's database, or memory. Only the browser's one can fail. */

import { createStore, del, get, keys, set } from 'idb-keyval'

export interface Keep {
  get(name: string): Promise<unknown>
  set(name: string, value: unknown): Promise<void>
  remove(name: string): Promise<void>
  names(): Promise<string[]>
}

/** IndexedDB. Every call rejects where the browser forbids it. */
export function browserKeep(): Keep {
  let store: ReturnType<typeof createStore> | null = null
  const opened = () => (store ??= createStore('unfold', 'kept'))
  return {
    get: async (name) => get(name, opened()),
    set: async (name, value) => set(name, value, opened()),
    remove: async (name) => del(name, opened()),
    names: async () => (await keys(opened())).map(String),
  }
}

/** Memory, for tests and for browsers without a database. Values are copied, as a database does. */
export function memoryKeep(): Keep {
  const values = new Map<string, unknown>()
  return {
    get: async (name) => structuredClone(values.get(name)),
    set: async (name, value) => void values.set(name, structuredClone(value)),
    remove: async (name) => void values.delete(name),
    names: async () => [...values.keys()],
  }
}
