/** Part of the script of a report: what the panel shows of a claim. It writes text only, never markup. */
export const panel: string = `
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
`
