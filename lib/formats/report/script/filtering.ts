/** Part of the script of a report: which claims are marked, by the choices beside the article. */
export const filtering: string = `
  function filter() {
    const {voice, standing, kind, certainty} = form.elements
    const behind = (at) =>
      [claims[at][0], ...claims[at][4].flatMap((one) => [said[one][0], ...said[one][5], ...said[one][6]])].map(String)
    matching = claims.map(
      (claim, at) =>
        (!voice.value || behind(at).includes(voice.value)) &&
        (!standing.value || String(claim[1]) === standing.value) &&
        (!certainty.value || claim[2] === certainty.value) &&
        (!kind.value || claim[3] === kind.value)
    )
    const all = matching.every(Boolean)
    document.body.classList.toggle('filtered', !all)
    claims.forEach((_, at) => {
      for (const link of [...passages[at], nodes[at]]) if (link) link.classList.toggle('match', !all && matching[at])
    })
    const count = matching.filter(Boolean).length
    form.querySelector('output').textContent = all ? '' : count + ' ' + words.matches + ' ' + claims.length + ' ' + words.claims
  }
  /** The names beside the picture filter as well, for those who point; again on the same name shows all. */
  document.querySelector('.names').addEventListener('click', (event) => {
    const name = event.target.closest('[data-voice]')
    if (!name) return
    const {voice} = form.elements
    voice.value = voice.value === name.dataset.voice ? '' : name.dataset.voice
    filter()
  })
  form.addEventListener('input', filter)
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    for (const choice of form.querySelectorAll('select')) choice.value = ''
    filter()
  })
  if (matchMedia('(max-width: 67rem)').matches) form.querySelector('details').open = false
`
