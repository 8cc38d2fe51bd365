/** Parts of federal states that have a government of their own, as articles name them without more. */
export const regions: ReadonlySet<string> = new Set(
  `Alabama
Alaska
Alberta
Arizona
Arkansas
Bavaria
British Columbia
California
Catalonia
Colorado
Connecticut
Crimea
Delaware
England
Florida
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Manitoba
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Brunswick
New Hampshire
New Jersey
New Mexico
New South Wales
New York
New York City
North Carolina
North Dakota
Northern Ireland
Nova Scotia
Ohio
Oklahoma
Ontario
Oregon
Pennsylvania
Quebec
Queensland
Rhode Island
Saskatchewan
Scotland
South Carolina
South Dakota
Tasmania
Tennessee
Texas
Utah
Vermont
Victoria
Virginia
Wales
Washington State
West Virginia
Wisconsin
Wyoming`.split('\n')
)
