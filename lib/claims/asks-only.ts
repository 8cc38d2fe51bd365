import type {Passage} from '../../types/passage.js'

const heading = /^\s*(?:what|who|whom|whose|why|how|when|where|which)\b|\?\s*$/i
const headline = /^\s*(?:what|how much) (?:we|you|to) /i

/** Whether a heading only asks what stands under it: `What happened?`, `Who is affected`, the headline `What we know about the fire`. */
export function asksOnly({role, text}: Passage): boolean {
  if (role === 'heading') return heading.test(text)
  return role === 'headline' && headline.test(text)
}
