/** Words before `of` that count or cut out what comes after it: `some of the voters`, `a group of voters`. */
export const quantities: ReadonlySet<string> = new Set(
  'all any array batch both bulk bunch couple coalition dozen dozens each either few fifth fraction group half handful host hundreds kind lot lots majority many member members millions minority most much neither none number one others pair part percent portion quarter range rest scores series set several share some sort string team third thirds thousands three two type variety wave'.split(
    ' '
  )
)
