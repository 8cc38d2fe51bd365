/** Initials of state bodies that articles use without a full name. */
export const agencies: ReadonlySet<string> = new Set(
  'atf bea bls bnd cbi cbo cdc cfpb cia dea dgse dhs doj dod dot ecb epa faa fbi fcc fda fdic fec fema fincen fsb ftc gao gchq gru hhs hud ice irs mi5 mi6 mod nasa nhs nhtsa nih noaa nsa nsc ntsb omb osha rcmp sec svr tsa uscis usda va'.split(
    ' '
  )
)
