/** Part of the script of a report: arrow keys move from claim to claim in the picture. */
export const arrowKeys: string = `
  score.addEventListener('keydown', (event) => {
    const from = claimAt(event.target)
    const by = {ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1}[event.key]
    if (from < 0 || !by) return
    event.preventDefault()
    const same = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    for (let at = from + by; at >= 0 && at < claims.length; at += by) {
      if (!matching[at] || (same && claims[at][0] !== claims[from][0])) continue
      nodes[from].setAttribute('tabindex', '-1')
      nodes[at].setAttribute('tabindex', '0')
      nodes[at].focus()
      return
    }
  })
`
