/** News agencies, papers, broadcasters and sites by the names that they go by in articles. */
export const outlets: ReadonlySet<string> = new Set(
  `ABC
ABC News
AFP
Agence France-Presse
Al Arabiya
Al Jazeera
Al-Monitor
Anadolu
ANSA
AP
Ars Technica
Associated Press
Axios
BBC
Bild
Bloomberg
Bloomberg News
Boston Globe
Breitbart
Breitbart News
Business Insider
BuzzFeed
BuzzFeed News
C-SPAN
CBC
CBS
CBS News
Channel 4 News
Chicago Tribune
CNBC
CNN
Corriere della Sera
C-Span
Daily Beast
Daily Caller
Daily Mail
Daily Telegraph
Der Spiegel
Deutsche Welle
Die Welt
DPA
Drudge Report
Economist
EFE
El País
Facebook Live
Financial Times
Forbes
Fortune
Fox
Fox Business
Fox News
Globe and Mail
Guardian
Haaretz
HuffPost
Huffington Post
Independent
Interfax
ITAR-TASS
ITV
ITV News
Kommersant
Kyodo
La Repubblica
Le Figaro
Le Monde
Los Angeles Times
Meduza
MSNBC
NBC
NBC News
New York Post
New York Times
New Yorker
Newsmax
NPR
PBS
Politico
PolitiFact
ProPublica
Reuters
RIA Novosti
Rolling Stone
RT
Salon
Sky News
Slate
Sputnik
Sunday Times
TASS
Telegraph
Times of London
TMZ
Univision
UPI
USA Today
Vanity Fair
Vice News
Vox
Wall Street Journal
Washington Examiner
Washington Post
Washington Times
Xinhua
Yahoo News
ZDF
Zero Hedge`.split('\n')
)
