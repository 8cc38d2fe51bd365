/**
 * The script of a report, for browsers: shows what is known of a claim when it is pointed at, focused or tapped; filters;
 * moves about the picture by arrow keys. It writes text only, never markup.
 *
 * A change here changes its hash in `hashes.ts`.
 */
export const script: string = String.raw`'use strict'
;(() => {
  const facts = JSON.parse(document.getElementById('facts').textContent)
  const {words, standings, marks, voices, said, claims, texts, findings} = facts
  const note = document.getElementById('note')
  const told = document.getElementById('told')
  const form = document.querySelector('.filters')
  const score = document.querySelector('.score svg')
  const hint = note.firstElementChild
  const passages = claims.map(() => [])
  const nodes = []
  let pinned = -1
  let shown = -1
  let matching = claims.map(() => true)

  for (const link of document.querySelectorAll('h1 a[href^="#c"], #article a[href^="#c"]')) {
    for (const number of numbers(link)) {
      if (passages[number - 1]) passages[number - 1].push(link)
    }
  }
  for (const link of score.querySelectorAll('a')) nodes.push(link)

  /** Numbers of the claims that a link of the article is part of. */
  function numbers(link) {
    return [link.getAttribute('href').slice(2), ...(link.dataset.with || '').split(' ')].filter(Boolean)
  }
  function make(name, kind, ...children) {
    const element = document.createElement(name)
    if (kind) element.className = kind
    element.append(...children)
    return element
  }
  function mark(standing) {
    return make('i', 'mark ' + marks[standing])
  }
  function voice(at) {
    const [name, about, standing] = voices[at]
    const link = make('a', 'who', mark(standing), make('bdi', '', name))
    link.href = '#v' + at
    return at > 1 ? [link, ' ', make('span', 'about', about)] : [link]
  }
  function toClaim(at, text) {
    const link = make('a', '', text || words.claim + ' ' + (at + 1))
    link.href = '#c' + (at + 1)
    return link
  }
  function textOf(at) {
    return passages[at].map((link) => link.textContent).join(' … ')
  }
  function row(label, ...children) {
    return [make('dt', '', label), make('dd', '', ...children)]
  }
  function button(text, action) {
    const element = make('button', '', text)
    element.type = 'button'
    element.addEventListener('click', action)
    return element
  }

  /** One step on the way of a claim into the article. */
  function step(at) {
    const [speaker, ...rest] = said[at]
    const [cue, manner, sure, why] = rest.slice(0, 4).map((one) => texts[one])
    const [cites, via] = rest.slice(4)
    const item = make('li', '', ...voice(speaker), ' ', make('em', 'cue', cue || words.says))
    if (manner) item.append(make('span', 'manner', manner))
    for (const [label, list] of [[words.citing, cites], [words.via, via]]) {
      for (const one of list) item.append(make('span', 'manner', label + ' ', ...voice(one)))
    }
    item.append(make('span', 'why', words.why + ': ' + why + ' · ' + sure))
    return item
  }

  function panel(at) {
    const [owner, standing, , , chain, rows, related, found] = claims[at]
    const head = make('p', 'standing', mark(standing), standings[standing])
    const close = button('×', dismiss)
    close.className = 'close'
    close.setAttribute('aria-label', words.close)
    const number = make('a', 'number', words.claim + ' ' + (at + 1))
    number.href = '#c' + (at + 1)
    const way = make('ol', 'way', make('li', '', ...voice(0)))
    if (chain.length) {
      way.firstChild.replaceChildren(mark(0), words.article)
      for (const one of chain) way.append(step(one))
    }
    const list = make('dl', '')
    for (let i = 0; i < rows.length; i += 2) list.append(...row(texts[rows[i]], texts[rows[i + 1]]))
    for (const [label, other] of related) list.append(...row(texts[label], toClaim(other), ': ' + short(textOf(other))))
    for (const one of found) {
      const link = make('a', '', String(one + 1))
      link.href = '#f' + (one + 1)
      list.append(...row(words.finding, link, ' ' + findings[one]))
    }
    const also = [...new Set(passages[at].flatMap(numbers))].filter((one) => Number(one) !== at + 1)
    if (also.length) list.append(...row(words.also, ...also.flatMap((one) => [toClaim(one - 1), ' '])))
    const only = button(words.only, () => {
      form.elements.voice.value = String(owner)
      filter()
    })
    return make(
      'div',
      '',
      make('div', 'top', head, number, close),
      make('blockquote', '', textOf(at)),
      make('h3', '', words.way),
      way,
      list,
      make('p', 'steps', button('‹ ' + words.previous, () => move(at, -1)), button(words.next + ' ›', () => move(at, 1)), only)
    )
  }
  function short(text) {
    return text.length > 80 ? text.slice(0, 78) + ' …' : text
  }

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

  let opened = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('.voices details:not([open])')]
    for (const one of opened) one.open = true
  })
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false
  })
  function follow() {
    const at = /^#c\d+$/.test(location.hash) ? Number(location.hash.slice(2)) - 1 : -1
    if (at in claims) go(at)
    const entry = /^#v\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1))
    if (entry) entry.querySelector('details').open = true
  }
  addEventListener('hashchange', follow)
  follow()
})()
`
