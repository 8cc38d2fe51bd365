/** Part of the script of a report: a claim is shown while it is pointed at, and stays once it has the focus. */
export const pointing: string = `
  function show(at) {
    if (at === shown) return
    for (const link of document.querySelectorAll('.on')) link.classList.remove('on')
    shown = at
    document.body.classList.toggle('noted', at >= 0)
    if (at < 0) return note.replaceChildren(hint)
    for (const link of passages[at]) link.classList.add('on')
    if (nodes[at]) nodes[at].classList.add('on')
    for (const [, other] of claims[at][6]) if (nodes[other]) nodes[other].classList.add('on')
    note.replaceChildren(panel(at))
    note.scrollTop = 0
  }
  function pin(at) {
    pinned = at
    show(at)
    const [owner, standing, certainty] = claims[at]
    told.textContent = standings[standing] + ': ' + voices[owner][0] + ', ' + certainty
    history.replaceState(null, '', '#c' + (at + 1))
  }
  function dismiss() {
    const from = pinned
    const inside = note.contains(document.activeElement)
    pinned = -1
    show(-1)
    if (inside && from >= 0) {
      quiet = true
      passages[from][0]?.focus({preventScroll: true})
      quiet = false
    }
  }
  let quiet = false
  function go(at) {
    const place = passages[at][0]
    if (!place) return pin(at)
    const folded = place.closest('details')
    if (folded) folded.open = true
    place.focus({preventScroll: true})
    place.scrollIntoView({block: 'center'})
    pin(at)
  }
  function move(from, by) {
    for (let at = from + by; at >= 0 && at < claims.length; at += by) if (matching[at]) return go(at)
  }

  /** Index of the claim that something of the page stands for, or -1. */
  function claimAt(element) {
    const link = element instanceof Element && element.closest('a[href^="#c"]')
    const at = link ? Number(link.getAttribute('href').slice(2)) - 1 : -1
    return at in claims ? at : -1
  }
  const marked = (element) => element instanceof Element && (element.closest('#article, h1') || element.closest('.score'))

  document.addEventListener('mouseover', (event) => {
    if (note.contains(event.target)) return
    const at = marked(event.target) ? claimAt(event.target) : -1
    if (matchMedia('(hover: hover)').matches) show(at >= 0 ? at : pinned)
  })
  document.addEventListener('focusin', (event) => {
    const at = quiet || !marked(event.target) ? -1 : claimAt(event.target)
    if (at >= 0) pin(at)
  })
  document.addEventListener('click', (event) => {
    const at = claimAt(event.target)
    if (at >= 0) {
      event.preventDefault()
      if (marked(event.target)) pin(at)
      else go(at)
      return
    }
    const link = event.target.closest('a[href^="#v"]')
    const entry = link && document.getElementById(link.hash.slice(1))
    if (entry) entry.querySelector('details').open = true
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown >= 0) dismiss()
  })
`
