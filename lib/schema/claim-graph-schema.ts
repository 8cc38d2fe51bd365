import type {JsonSchema} from './json-schema.js'

/** Form of a claim graph, made from `types/` by `npm run schema`. */
export const claimGraphSchema: JsonSchema = {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$ref": "#/definitions/ClaimGraph",
  "definitions": {
    "ClaimGraph": {
      "type": "object",
      "properties": {
        "version": {
          "type": "number",
          "const": 1
        },
        "article": {
          "$ref": "#/definitions/Article"
        },
        "sources": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Source"
          }
        },
        "attributions": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Attribution"
          }
        },
        "claims": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Claim"
          }
        },
        "edges": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Edge"
          }
        }
      },
      "required": [
        "version",
        "article",
        "sources",
        "attributions",
        "claims",
        "edges"
      ],
      "additionalProperties": false,
      "description": "What an article says and who says so: plain JSON, ids in order of appearance.\n\n`{version: 1, article: {…}, sources: […], attributions: […], claims: […], edges: […]}`"
    },
    "Article": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string"
        },
        "title": {
          "type": [
            "string",
            "null"
          ],
          "description": "The headline, from the options or found in the text."
        },
        "publisher": {
          "type": [
            "string",
            "null"
          ]
        },
        "published": {
          "type": [
            "string",
            "null"
          ],
          "description": "ISO date (`2020-06-04`) or date and time."
        },
        "language": {
          "type": "string",
          "enum": [
            "en",
            "other",
            "unknown"
          ],
          "description": "`other` where the words do not look English (then few claims are found), `unknown` where there are too few words."
        },
        "wires": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Ids of the news agencies that the article as a whole is credited to: `ROME (AP) —`."
        },
        "passages": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Passage"
          }
        },
        "quotations": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Quoted"
          },
          "description": "What stands between quotation marks, in order of where it opens, apart from boilerplate."
        },
        "original": {
          "$ref": "#/definitions/Original",
          "description": "Where the words stand in the file, where the article was read from a page or from Markdown; else it is left out."
        }
      },
      "required": [
        "id",
        "title",
        "publisher",
        "published",
        "language",
        "wires",
        "passages",
        "quotations"
      ],
      "additionalProperties": false,
      "description": "The article as it was read: what is known about it, and its passages.\n\n`{id: 'syria-1', publisher: 'The Moscow Times', published: '2020-06-04', …}`"
    },
    "Passage": {
      "type": "object",
      "properties": {
        "start": {
          "type": "number"
        },
        "end": {
          "type": "number"
        },
        "text": {
          "type": "string"
        },
        "role": {
          "$ref": "#/definitions/Role"
        },
        "credit": {
          "anyOf": [
            {
              "$ref": "#/definitions/Piece"
            },
            {
              "type": "null"
            }
          ],
          "description": "Who made the picture, at the end of a caption: `Baderkhan Ahmad / AP / TASS`."
        }
      },
      "required": [
        "credit",
        "end",
        "role",
        "start",
        "text"
      ],
      "additionalProperties": false,
      "description": "A stretch of the text with a role; passages tile the text, white space after a passage belongs to it.\n\n`Sign up for our newsletter\\n` is `boilerplate`."
    },
    "Role": {
      "type": "string",
      "enum": [
        "headline",
        "dek",
        "byline",
        "dateline",
        "caption",
        "credit",
        "heading",
        "body",
        "boilerplate"
      ],
      "description": "What a stretch of a page is there for."
    },
    "Piece": {
      "type": "object",
      "properties": {
        "start": {
          "type": "number"
        },
        "end": {
          "type": "number"
        },
        "text": {
          "type": "string"
        }
      },
      "required": [
        "end",
        "start",
        "text"
      ],
      "additionalProperties": false,
      "description": "Verbatim stretch of the article: always `article.slice(start, end) === text`.\n\nIn `SOHR said so`, `{start: 5, end: 9, text: 'said'}`."
    },
    "Quoted": {
      "type": "object",
      "properties": {
        "start": {
          "type": "number"
        },
        "end": {
          "type": "number"
        },
        "text": {
          "type": "string"
        },
        "closed": {
          "type": "boolean",
          "description": "Whether a mark that closes it was found; without one it ends with its paragraph."
        }
      },
      "required": [
        "closed",
        "end",
        "start",
        "text"
      ],
      "additionalProperties": false,
      "description": "Words between quotation marks, marks included, as the article has them; those inside others stand for themselves.\n\nIn `“We won,” he said.`: `{start: 0, end: 9, text: '“We won,”', closed: true}`"
    },
    "Original": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "enum": [
            "html",
            "markdown",
            "tree"
          ]
        },
        "length": {
          "type": "number",
          "description": "Length of the file, in UTF-16 code units."
        },
        "runs": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Run"
          },
          "description": "In order of the text, none over another; what has none, such as the blank line between paragraphs, is not in the file."
        }
      },
      "required": [
        "type",
        "length",
        "runs"
      ],
      "additionalProperties": false,
      "description": "Where the words of an article stand in the page or the note that it was read from.\n\n`{type: 'html', length: 48210, runs: [{start: 0, end: 5, from: 14, to: 19}, …]}`"
    },
    "Run": {
      "type": "object",
      "properties": {
        "start": {
          "type": "number"
        },
        "end": {
          "type": "number"
        },
        "from": {
          "type": "number",
          "description": "Where it begins in the file, in UTF-16 code units."
        },
        "to": {
          "type": "number",
          "description": "Where it ends there."
        }
      },
      "required": [
        "end",
        "from",
        "start",
        "to"
      ],
      "additionalProperties": false,
      "description": "A stretch of the text, and where it stands in the file that the text was taken from.\n\nWhere both are of one length, they are the same but for white space; else one stands for the other: `&amp;` for `&`, a line break with the spaces around it for one space.\n\n`{start: 0, end: 5, from: 14, to: 19}`: the first five characters of the text are those from 14 to 19 of the file."
    },
    "Source": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "`s1`, `s2` … in order of appearance."
        },
        "name": {
          "type": "string",
          "description": "The fullest form in the article."
        },
        "kind": {
          "$ref": "#/definitions/SourceKind"
        },
        "identity": {
          "$ref": "#/definitions/Identity"
        },
        "role": {
          "type": [
            "string",
            "null"
          ],
          "description": "`former U.S. envoy`"
        },
        "affiliation": {
          "type": [
            "string",
            "null"
          ],
          "description": "`the U.S.-led coalition`"
        },
        "anonymity": {
          "anyOf": [
            {
              "$ref": "#/definitions/Anonymity%3CPiece%3E"
            },
            {
              "type": "null"
            }
          ],
          "description": "That it is not named by agreement, and why, where the text says so."
        },
        "candidates": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Candidate"
          },
          "description": "Whom it could be, best first, where more than one fits; else empty."
        },
        "mentions": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Piece"
          },
          "description": "In order of appearance, none over another."
        }
      },
      "required": [
        "id",
        "name",
        "kind",
        "identity",
        "role",
        "affiliation",
        "anonymity",
        "candidates",
        "mentions"
      ],
      "additionalProperties": false,
      "description": "One voice: all mentions that mean the same person, outlet, body, document or group.\n\n`the Syrian Observatory for Human Rights`, `SOHR` and `the monitoring group` are one."
    },
    "SourceKind": {
      "type": "string",
      "enum": [
        "person",
        "organization",
        "outlet",
        "government",
        "group",
        "document",
        "recording",
        "poll",
        "unknown"
      ],
      "description": "What sort of thing speaks."
    },
    "Identity": {
      "type": "string",
      "enum": [
        "named",
        "role",
        "group",
        "unnamed"
      ],
      "description": "How far it can be told who it is: `Ann Lee` / `a senior official` / `American officials` / `sources`."
    },
    "Anonymity<Piece>": {
      "type": "object",
      "properties": {
        "words": {
          "$ref": "#/definitions/Piece"
        },
        "reason": {
          "anyOf": [
            {
              "$ref": "#/definitions/Piece"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "required": [
        "words",
        "reason"
      ],
      "additionalProperties": false,
      "description": "That a source was let go without a name, and why, where the text says so.\n\n`spoke on condition of anonymity because the inquiry goes on`: the words, and `the inquiry goes on` as the reason."
    },
    "Candidate": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string"
        },
        "source": {
          "type": [
            "string",
            "null"
          ],
          "description": "Its id, where it is a source of the article."
        },
        "score": {
          "type": "number",
          "description": "Higher fits better; only differences mean something."
        }
      },
      "required": [
        "name",
        "source",
        "score"
      ],
      "additionalProperties": false,
      "description": "Somebody whom a source could be, where the text does not tell for sure.\n\n`she` between Lee and Ruiz: `{name: 'Ann Lee', source: 's1', score: 1.1}` and `{name: 'Eva Ruiz', source: null, score: 1}`"
    },
    "Attribution": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "`a1`, `a2` … in order of appearance."
        },
        "source": {
          "type": [
            "string",
            "null"
          ],
          "description": "Id of the source; `null`: nobody is named (`reportedly`)."
        },
        "mention": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Piece"
          }
        },
        "cue": {
          "anyOf": [
            {
              "$ref": "#/definitions/Piece"
            },
            {
              "type": "null"
            }
          ]
        },
        "content": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Piece"
          },
          "description": "Several pieces where the cue or the mention interrupts it."
        },
        "parent": {
          "type": [
            "string",
            "null"
          ],
          "description": "Id of the attribution whose content this one stands in."
        },
        "cites": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Ids of the sources behind the source: `citing local monitoring groups`."
        },
        "via": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Ids of the outlets that the words came through: `told Reuters`, `a report seen by the AP`."
        },
        "basis": {
          "$ref": "#/definitions/Basis"
        },
        "form": {
          "$ref": "#/definitions/Form"
        },
        "stance": {
          "$ref": "#/definitions/Stance"
        },
        "tone": {
          "$ref": "#/definitions/Tone"
        },
        "said": {
          "anyOf": [
            {
              "$ref": "#/definitions/Piece"
            },
            {
              "type": "null"
            }
          ],
          "description": "When it was said: `Thursday`."
        },
        "date": {
          "type": [
            "string",
            "null"
          ],
          "description": "`said` as ISO date, told from the date of publication; `null` where it cannot be told."
        },
        "confidence": {
          "type": "number",
          "description": "Calibrated, 0 to 1: of those with 0.8, four in five are right."
        },
        "why": {
          "type": "string",
          "description": "The rule or the reasons of the model."
        }
      },
      "required": [
        "id",
        "source",
        "mention",
        "cue",
        "content",
        "parent",
        "cites",
        "via",
        "basis",
        "form",
        "stance",
        "tone",
        "said",
        "date",
        "confidence",
        "why"
      ],
      "additionalProperties": false,
      "description": "One act of saying, believing or showing: who (mention), by which words (cue), what (content).\n\n`SOHR said Thursday that Russia withdrew`: mention `SOHR`, cue `said`, content `that Russia withdrew`."
    },
    "Basis": {
      "type": "string",
      "enum": [
        "statement",
        "belief",
        "hearsay",
        "evidence"
      ],
      "description": "How the content is said to be known."
    },
    "Form": {
      "type": "string",
      "enum": [
        "direct",
        "indirect",
        "mixed"
      ],
      "description": "Whether the words are the source's own."
    },
    "Stance": {
      "type": "string",
      "enum": [
        "asserts",
        "denies",
        "doubts",
        "asks",
        "predicts",
        "promises",
        "demands",
        "accuses",
        "believes",
        "wants"
      ],
      "description": "Where the source stands to the content."
    },
    "Tone": {
      "type": "string",
      "enum": [
        "neutral",
        "endorsing",
        "distancing"
      ],
      "description": "Where the writer stands to the content, by the cue: said / confirmed / claimed."
    },
    "Claim": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "`c1`, `c2` … in order of appearance."
        },
        "pieces": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Piece"
          }
        },
        "passage": {
          "type": "number",
          "description": "Index of the passage it stands in."
        },
        "attributions": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Ids of the attributions it stands in, outermost first; empty: the article itself says so."
        },
        "about": {
          "type": [
            "string",
            "null"
          ],
          "description": "Id of the attribution whose circumstances it tells, in the article's own voice: `Lee said this week` in `Lee said this week that …`; or of the nested one that it tells of as a whole: `the mill expects losses` in `Lee said the mill expects losses`."
        },
        "certainty": {
          "$ref": "#/definitions/Certainty",
          "description": "The least that one of its hedges leaves."
        },
        "hedges": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Hedge"
          }
        },
        "polarity": {
          "$ref": "#/definitions/Polarity",
          "description": "As the innermost source holds it, or who denies what that one says: `denied that X` and `denied reports that X` make X negative."
        },
        "negations": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Piece"
          },
          "description": "The words that turn it: `not`, `never`, `denied`."
        },
        "kind": {
          "$ref": "#/definitions/ClaimKind"
        },
        "accusation": {
          "anyOf": [
            {
              "$ref": "#/definitions/Accusation"
            },
            {
              "type": "null"
            }
          ],
          "description": "For an accusation, who accuses whom."
        },
        "quantities": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Quantity"
          }
        },
        "times": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Time"
          }
        },
        "names": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Piece"
          },
          "description": "Names in it, as they stand: `Russia`, `Islamic State`."
        },
        "alone": {
          "$ref": "#/definitions/StandAlone"
        },
        "worth": {
          "$ref": "#/definitions/Worth"
        }
      },
      "required": [
        "id",
        "pieces",
        "passage",
        "attributions",
        "about",
        "certainty",
        "hedges",
        "polarity",
        "negations",
        "kind",
        "accusation",
        "quantities",
        "times",
        "names",
        "alone",
        "worth"
      ],
      "additionalProperties": false,
      "description": "One assertion, verbatim; several pieces where a cue or another claim interrupts it.\n\n`“We won,” he said, “at last.”` holds one claim of two pieces."
    },
    "Certainty": {
      "type": "string",
      "enum": [
        "certain",
        "probable",
        "possible",
        "unknown"
      ],
      "description": "How sure the one who says so is, from `certain` down: `probable` (likely, seems), `possible` (may, perhaps), `unknown` (asked, wished for, or made to hang on a condition: nobody asserts it)."
    },
    "Hedge": {
      "type": "object",
      "properties": {
        "piece": {
          "$ref": "#/definitions/Piece"
        },
        "certainty": {
          "$ref": "#/definitions/Certainty",
          "description": "The most that these words leave."
        },
        "attribution": {
          "type": [
            "string",
            "null"
          ],
          "description": "Id of the attribution whose source doubts; `null`: the writer does."
        }
      },
      "required": [
        "piece",
        "certainty",
        "attribution"
      ],
      "additionalProperties": false,
      "description": "Words that take certainty from a claim, and whose doubt it is.\n\nIn `Lee said it may rain`: `{piece: may, certainty: 'possible', attribution: 'a1'}`; the doubt is Lee's. In `Villagers reportedly fled`: `{piece: reportedly, certainty: 'probable', attribution: null}`; it is the writer's."
    },
    "Polarity": {
      "type": "string",
      "enum": [
        "positive",
        "negative"
      ],
      "description": "Whether the claim is said to hold or not to hold."
    },
    "ClaimKind": {
      "type": "string",
      "enum": [
        "event",
        "state",
        "accusation",
        "forecast",
        "opinion",
        "demand",
        "question"
      ]
    },
    "Accusation": {
      "type": "object",
      "properties": {
        "accuser": {
          "type": [
            "string",
            "null"
          ],
          "description": "Id of the source that accuses; `null`: nobody is named, or the article itself does."
        },
        "accused": {
          "anyOf": [
            {
              "$ref": "#/definitions/Piece"
            },
            {
              "type": "null"
            }
          ],
          "description": "The words that name the accused, where they stand in the claim or beside it."
        }
      },
      "required": [
        "accuser",
        "accused"
      ],
      "additionalProperties": false,
      "description": "Who accuses whom.\n\n`Officials accused Russia of a breach`: accuser `s1` (the officials), accused `Russia`."
    },
    "Quantity": {
      "type": "object",
      "properties": {
        "piece": {
          "$ref": "#/definitions/Piece",
          "description": "From the comparator to the unit, where they stand together."
        },
        "comparator": {
          "$ref": "#/definitions/Comparator"
        },
        "value": {
          "type": "number"
        },
        "high": {
          "type": [
            "number",
            "null"
          ],
          "description": "The upper end of a range: 15 in `10 to 15 people`."
        },
        "unit": {
          "type": [
            "string",
            "null"
          ],
          "description": "What is counted, in lower case (`people`), or `%`, `$`, `€`, `£`; `null` where it is not said."
        }
      },
      "required": [
        "piece",
        "comparator",
        "value",
        "high",
        "unit"
      ],
      "additionalProperties": false,
      "description": "A number with what it counts and its bounds.\n\n`at least 12 people`: `{comparator: 'at least', value: 12, high: null, unit: 'people'}`"
    },
    "Comparator": {
      "type": "string",
      "enum": [
        "exactly",
        "about",
        "at least",
        "at most",
        "more than",
        "less than"
      ],
      "description": "How the number said bounds the number meant."
    },
    "Time": {
      "type": "object",
      "properties": {
        "piece": {
          "$ref": "#/definitions/Piece"
        },
        "date": {
          "type": [
            "string",
            "null"
          ],
          "description": "ISO 8601, as fine as the words are: `2020-06-02`, `2020-W22`, `2019-09`, `2015`; `null` where it cannot be told."
        }
      },
      "required": [
        "piece",
        "date"
      ],
      "additionalProperties": false,
      "description": "When something happened.\n\n`Tuesday` in an article of 2020-06-04: `{date: '2020-06-02'}`"
    },
    "StandAlone": {
      "type": "object",
      "properties": {
        "text": {
          "type": "string"
        },
        "fills": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/Fill"
          }
        }
      },
      "required": [
        "text",
        "fills"
      ],
      "additionalProperties": false,
      "description": "A claim as it can be read without its article: what its words point to stands in square brackets.\n\n`“We won,” she said`: `{text: '[The miners] won', fills: [{words: We, with: 'The miners', mention: …}]}`"
    },
    "Fill": {
      "type": "object",
      "properties": {
        "words": {
          "$ref": "#/definitions/Piece",
          "description": "The words of the claim that were replaced: `We`."
        },
        "with": {
          "type": "string",
          "description": "What stands for them, without the brackets: `The miners`."
        },
        "mention": {
          "$ref": "#/definitions/Piece",
          "description": "The mention it came from, as the article has it."
        }
      },
      "required": [
        "words",
        "with",
        "mention"
      ],
      "additionalProperties": false,
      "description": "One word or name of a claim that was filled in."
    },
    "Worth": {
      "type": "object",
      "properties": {
        "score": {
          "type": "number"
        },
        "reasons": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "reason": {
                "$ref": "#/definitions/WorthReason"
              },
              "weight": {
                "type": "number"
              }
            },
            "required": [
              "reason",
              "weight"
            ],
            "additionalProperties": false
          },
          "description": "What speaks for a check (weight above 0) and against (below), in a fixed order."
        }
      },
      "required": [
        "score",
        "reasons"
      ],
      "additionalProperties": false,
      "description": "How much a claim is worth a check: the sum of its reasons, kept between 0 and 1.\n\n`At least 12 people died in Derik`: `{score: 0.75, reasons: [{reason: 'numbers', weight: 0.25}, …]}`"
    },
    "WorthReason": {
      "type": "string",
      "enum": [
        "numbers",
        "named parties",
        "accusation",
        "past event",
        "hearsay",
        "comparison",
        "cause",
        "law or money",
        "question",
        "opinion",
        "demand",
        "forecast",
        "about the speaker",
        "too short"
      ],
      "description": "Why a claim is worth a check, or is not."
    },
    "Edge": {
      "anyOf": [
        {
          "$ref": "#/definitions/Says"
        },
        {
          "$ref": "#/definitions/Holds"
        },
        {
          "$ref": "#/definitions/Within"
        },
        {
          "$ref": "#/definitions/Cites"
        },
        {
          "$ref": "#/definitions/Via"
        },
        {
          "$ref": "#/definitions/Member"
        },
        {
          "$ref": "#/definitions/Relation"
        }
      ],
      "description": "A typed relation between claims, attributions and sources.\n\n`{type: 'says', from: 's1', to: 'a1'}`"
    },
    "Says": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "const": "says"
        },
        "from": {
          "type": "string"
        },
        "to": {
          "type": "string"
        }
      },
      "required": [
        "type",
        "from",
        "to"
      ],
      "additionalProperties": false,
      "description": "A source (`from`) says an attribution (`to`)."
    },
    "Holds": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "const": "holds"
        },
        "from": {
          "type": "string"
        },
        "to": {
          "type": "string"
        }
      },
      "required": [
        "type",
        "from",
        "to"
      ],
      "additionalProperties": false,
      "description": "A claim (`to`) stands in an attribution (`from`)."
    },
    "Within": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "const": "within"
        },
        "from": {
          "type": "string"
        },
        "to": {
          "type": "string"
        }
      },
      "required": [
        "type",
        "from",
        "to"
      ],
      "additionalProperties": false,
      "description": "An attribution (`from`) stands in the content of another (`to`)."
    },
    "Cites": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "const": "cites"
        },
        "from": {
          "type": "string"
        },
        "to": {
          "type": "string"
        }
      },
      "required": [
        "type",
        "from",
        "to"
      ],
      "additionalProperties": false,
      "description": "The source of an attribution (`from`) rests on another source (`to`)."
    },
    "Via": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "const": "via"
        },
        "from": {
          "type": "string"
        },
        "to": {
          "type": "string"
        }
      },
      "required": [
        "type",
        "from",
        "to"
      ],
      "additionalProperties": false,
      "description": "The words of an attribution (`from`) came through an outlet (`to`): `told Reuters`."
    },
    "Member": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "const": "member"
        },
        "from": {
          "type": "string"
        },
        "to": {
          "type": "string"
        }
      },
      "required": [
        "type",
        "from",
        "to"
      ],
      "additionalProperties": false,
      "description": "A source (`from`) is one of several that speak together (`to`): `Ruiz and Lee said`."
    },
    "Relation": {
      "type": "object",
      "properties": {
        "type": {
          "$ref": "#/definitions/RelationType"
        },
        "from": {
          "type": "string"
        },
        "to": {
          "type": "string"
        },
        "confidence": {
          "type": "number",
          "description": "0 to 1."
        },
        "why": {
          "type": "string",
          "description": "The reason, in words."
        }
      },
      "required": [
        "type",
        "from",
        "to",
        "confidence",
        "why"
      ],
      "additionalProperties": false,
      "description": "A relation between two claims, by the ids of both.\n\nA caption that says what the body says again: `{type: 'repeats', from: 'c2', to: 'c9', …}`"
    },
    "RelationType": {
      "type": "string",
      "enum": [
        "repeats",
        "weakens",
        "strengthens",
        "contradicts",
        "elaborates",
        "answers"
      ],
      "description": "Between two claims of one article. `from` is the one that says the same again, weaker or stronger, says the opposite, adds to the other or answers it; a headline or a caption says again what the body says, wherever it stands."
    }
  }
}
