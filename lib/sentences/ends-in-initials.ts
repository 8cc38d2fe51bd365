import {sentenceStarters} from '../lexicon/sentence-starters.js'
import type {BreakPoint} from './break-point.js'

/** Initials, and abbreviations that end names, times and lists. */
const initials =
  /(?:^|[\s([“‘"'/-])(?:(?!P\.S\.)\p{Lu}\.(?:\p{Lu}\.)+|[ap]\.m\.|(?:Inc|Corp|Co|Cos|Ltd|LLC|PLC|Bros|Jr|Sr|Esq|etc|al|Ave|Blvd|Rd|St|Ph\.D|M\.D|B\.A|M\.A|J\.D|Calif|Conn|Mass|Mich|Minn|Tenn|Wash|Wis|Ariz|Colo|Fla|Ga|Ill|Ind|Okla|Ore|Pa|Va|Del|Md|Nev|Vt|Neb|Kan|Ala|Ark|La|Miss|Mo|Mont|Tex|Wyo|Aug|Dec|Feb|Jan|Nov|Oct|Sept|Mon|Tues|Thurs|Fri|Sat|Sun)\.)["”’'»)\]]*$/u

/** `back to the U.S. The …`, `at Apple Inc. She …`, `at 5 p.m. Everyone …`: split where a word follows that begins sentences. */
export function endsInInitials({left, right, whole}: BreakPoint): boolean {
  const found = initials.exec(left)
  if (!found || (whole && found.index === 0)) return false
  const word = /^["“‘'«([]*(\p{Lu}[\p{L}’']*)(?![.\p{L}])/u.exec(right)?.[1]
  return word !== undefined && sentenceStarters.has(word.replaceAll("'", '’'))
}
