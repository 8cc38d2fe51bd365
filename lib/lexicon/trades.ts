/** What stands behind somebody’s name when it is a business: `Chen’s Hardware`. */
export const trades: ReadonlySet<string> = new Set(
  'auto autos bakery bar barbershop bistro books bookshop bookstore boutique brewery butchers cafe café carpets deli diner farm farms florist furniture garage grill grocery hardware inn jewelers jewellers kitchen market motors nursery pharmacy pizza pizzeria plumbing pub restaurant roofing saloon steakhouse supermarket tavern tires tyres'.split(
    ' '
  )
)
