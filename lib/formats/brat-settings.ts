/**
 * The file `annotation.conf` of a folder that brat opens: the spans and events that the format `brat` writes.
 *
 * An event of brat has words that trigger it, so the types of events stand for those of cues as well.
 */
export const bratSettings = `[entities]
Source
Cue
Content
NestedSource
NestedCue
NestedContent

[events]
Attribution	Source?:Source, Cue?:Cue, Content?:Content
Nested	NestedSource?:NestedSource, NestedCue?:NestedCue, NestedContent?:NestedContent, Parent?:Attribution|Nested

[relations]
<OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[attributes]
`
