/** What stands behind an hour: `14:30 GMT`. */
export const zones: ReadonlySet<string> = new Set('bst cest cet edt est gmt hrs ist pdt pst utc'.split(' '))
