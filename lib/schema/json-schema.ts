/** The part of JSON Schema that describes plain data: what the generator makes of `types/`. */
export interface JsonSchema {
  readonly $ref?: string
  readonly $schema?: string
  readonly additionalProperties?: boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly const?: string | number | boolean | null
  readonly definitions?: Readonly<Record<string, JsonSchema>>
  readonly description?: string
  readonly enum?: readonly (string | number | boolean | null)[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly type?: string | readonly string[]
}
