/** Part of the script of a report: on paper, all voices are open. */
export const paper: string = `
  let opened = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('.voices details:not([open])')]
    for (const one of opened) one.open = true
  })
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false
  })
`
