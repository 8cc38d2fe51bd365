import type {SchemaObject} from 'ajv'

const count = {type: 'integer', minimum: 0}
const ordinal = {type: 'integer', minimum: 1}
const level = {enum: ['none', 'note', 'warning', 'error']}
const words = {type: 'string'}

/** An object that has these fields and no others. */
function only(properties: Record<string, object>, required: readonly string[] = []): object {
  return {type: 'object', additionalProperties: false, properties, required}
}

function listOf(items: object): object {
  return {type: 'array', items}
}

const message = {
  ...only({text: words, markdown: words, id: words, arguments: listOf(words)}),
  anyOf: [{required: ['text']}, {required: ['id']}]
}
const described = only({text: words, markdown: words}, ['text'])
const region = {
  ...only({
    startLine: ordinal,
    startColumn: ordinal,
    endLine: ordinal,
    endColumn: ordinal,
    charOffset: {type: 'integer', minimum: -1},
    charLength: count
  }),
  anyOf: [{required: ['startLine']}, {required: ['charOffset']}]
}
const artifactLocation = only({
  uri: {type: 'string', format: 'uri-reference'},
  uriBaseId: words,
  index: {type: 'integer', minimum: -1},
  description: message
})
const location = only({
  id: {type: 'integer', minimum: -1},
  physicalLocation: only({artifactLocation, region, contextRegion: region}),
  message
})

/**
 * What SARIF 2.1.0 says of the objects and fields that are written here: names, forms, and what must be there.
 * Fields of the standard that are not written are left out, so that a wrong name is found.
 */
export const sarifSchema: SchemaObject = only(
  {
    $schema: {type: 'string', format: 'uri'},
    version: {const: '2.1.0'},
    runs: listOf(
      only(
        {
          tool: only(
            {
              driver: only(
                {
                  name: words,
                  version: words,
                  semanticVersion: words,
                  informationUri: {type: 'string', format: 'uri'},
                  rules: {
                    ...listOf(
                      only(
                        {
                          id: words,
                          shortDescription: described,
                          fullDescription: described,
                          help: described,
                          helpUri: {type: 'string', format: 'uri'},
                          defaultConfiguration: only({level, enabled: {type: 'boolean'}})
                        },
                        ['id']
                      )
                    ),
                    uniqueItems: true
                  }
                },
                ['name']
              )
            },
            ['driver']
          ),
          invocations: listOf(
            only(
              {
                executionSuccessful: {type: 'boolean'},
                exitCode: {type: 'integer'},
                toolExecutionNotifications: listOf(
                  only({level, message, locations: listOf(location)}, ['message'])
                )
              },
              ['executionSuccessful']
            )
          ),
          columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
          results: listOf(
            only(
              {
                ruleId: words,
                ruleIndex: {type: 'integer', minimum: -1},
                level,
                message,
                locations: listOf(location),
                relatedLocations: {...listOf(location), uniqueItems: true}
              },
              ['message']
            )
          )
        },
        ['tool']
      )
    )
  },
  ['version', 'runs']
) as SchemaObject
