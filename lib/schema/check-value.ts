import {messages} from '../messages.js'
import type {JsonSchema} from './json-schema.js'

/**
 * Look at a value, and put into the list what is wrong with it.
 *
 * @param value
 *   Anything.
 * @param schema
 *   What is expected.
 * @param root
 *   Schema with the definitions that others point to.
 * @param at
 *   Where the value stands: `claims[3].id`.
 * @param problems
 *   List to put problems into.
 */
export function checkValue(
  value: unknown,
  schema: JsonSchema,
  root: JsonSchema,
  at: string,
  problems: string[]
): void {
  if (schema.$ref !== undefined) {
    const target = root.definitions?.[decodeURIComponent(schema.$ref.slice('#/definitions/'.length))]
    if (target) checkValue(value, target, root, at, problems)
    return
  }
  if (schema.anyOf) {
    checkChoice(value, schema.anyOf, root, at, problems)
    return
  }
  const choices = schema.const !== undefined ? [schema.const] : schema.enum
  if (choices) {
    if (!choices.includes(value as string)) problems.push(messages.wrongValue(at, listed(choices), value))
    return
  }
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  if (types.length > 0 && !types.includes(typeOf(value))) {
    problems.push(messages.wrongValue(at || 'graph', types.map(named).join(' or '), value))
    return
  }
  if (Array.isArray(value)) {
    if (schema.items)
      for (let i = 0; i < value.length; i++) checkValue(value[i], schema.items, root, `${at}[${i}]`, problems)
  } else if (typeof value === 'object' && value !== null) {
    checkFields(value as Readonly<Record<string, unknown>>, schema, root, at, problems)
  }
}

function checkFields(
  value: Readonly<Record<string, unknown>>,
  schema: JsonSchema,
  root: JsonSchema,
  at: string,
  problems: string[]
): void {
  const fields = schema.properties ?? {}
  const path = (name: string): string => (at ? `${at}.${name}` : name)
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) problems.push(messages.missingField(path(name)))
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(fields, name)) checkValue(value[name], fields[name]!, root, path(name), problems)
    else if (schema.additionalProperties === false) problems.push(messages.unknownField(path(name)))
  }
}

/** One of several schemas: what is wrong is told by the one that comes closest. */
function checkChoice(
  value: unknown,
  choices: readonly JsonSchema[],
  root: JsonSchema,
  at: string,
  problems: string[]
): void {
  let closest: string[] | null = null
  for (const choice of choices) {
    const found: string[] = []
    checkValue(value, choice, root, at, found)
    if (found.length === 0) return
    // A schema that takes `null` says nothing about what else is wrong.
    if (choice.type !== 'null' && (!closest || found.length < closest.length)) closest = found
  }
  problems.push(...(closest ?? []))
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && !Number.isFinite(value) ? 'no number' : typeof value
}

function named(type: string): string {
  if (type === 'null') return '`null`'
  if (type === 'array') return 'a list'
  return type === 'object' ? 'an object' : `a ${type}`
}

function listed(choices: readonly unknown[]): string {
  return choices.map((choice) => `\`${choice}\``).join(' or ')
}
