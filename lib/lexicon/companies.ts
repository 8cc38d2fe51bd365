import {wordSet} from './word-set.js'

/** Firms by the one name that articles call them by; not those that are as often a person's, such as `Ford`. */
export const companies: ReadonlySet<string> = wordSet(`
  adidas, aetna, airbnb, airbus, aldi, alibaba, alphabet, amazon, apple, arcelormittal, asda, astrazeneca, barclays, basf, bayer,
  bmw, boeing, bp, caterpillar, chevron, cisco, citigroup, coca-cola, comcast, costco, disney, dropbox, easyjet, ebay, enron,
  equifax, exxon, exxonmobil, facebook, fedex, fiat, foxconn, gazprom, glencore, google, halliburton, heineken, honda, hsbc,
  huawei, hyundai, ibm, ikea, infosys, instagram, intel, kfc, kia, lego, lenovo, lidl, linkedin, lufthansa, lyft, mastercard, mattel,
  mcdonald, merck, meta, microsoft, monsanto, motorola, nabisco, nestle, netflix, nike, nintendo, nissan, nokia, novartis, nvidia,
  openai, paypal, pepsi, pepsico, petrobras, peugeot, pfizer, pinterest, qantas, raytheon, reddit, renault, rosneft, ryanair,
  sainsbury, salesforce, samsung, shell, siemens, skype, snapchat, sony, spacex, spotify, starbucks, statista, takata,
  telegram, tencent, tesco, tesla, tiktok, toyota, twitter, uber, ubs, unilever, ups, verizon, visa, vodafone, volkswagen, volvo,
  vw, walmart, wechat, whatsapp, wikipedia, yahoo, youtube, zoom,
`)
