/** What the page answers to messages of other windows that it cannot follow, in English; loaded with the first of them. */

export const enWindows = {
  failure: {
    not_object: 'A message is an object with version, id and request; this was {given}.',
    version: 'The version is {version}; this message says {given}.',
    no_request: 'The message has no request, an object with a kind; it says {given}.',
    kind: '{given} is no kind of request. There are: {choices}.',
    missing: 'The request {kind} needs {field}: {expected}.',
    field: '{field} in the request {kind} is {given}; it has to be {expected}.',
    field_text: '{field} in the request {kind} is the text “{given}”; it has to be {expected}.',
    foreign: 'Only addresses of this page are opened: {given} is another one. From # on is enough, such as #/cube.',
    unknown_field: 'The request {kind} has no {field}. It has: {choices}.',
    no_fields: 'The request {kind} has no {field}. It has nothing beside its kind.',
    origin: 'Messages from {given} are not followed: the address of the page in the frame does not name it (key origin).',
    beyond: '{field} is {given}; here it goes from {low} to {high}.',
    fixed: 'Held by the address of the page: {names}. Nothing was changed.',
    no_numbers: 'There are no numbers on the stage: {message}',
  },
  expected: {
    whole: 'a whole number from {low} to {high}',
    number: 'a number from {low} to {high}',
    flag: 'true or false',
    text: 'a text of at most {high} letters',
    choice: 'one of {choices}',
    sizes: 'an object with at least one size',
  },
} as const
