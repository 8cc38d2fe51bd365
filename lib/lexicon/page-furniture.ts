/**
 * Words and turns of what stands around an article on its page, by what they are there for.
 *
 * In lower case; `*` is any word. A line that holds one is likelier to be furniture; the model weighs how much.
 */
export const pageFurniture: Readonly<Record<string, readonly string[]>> = {
  subscription:
    list(`subscribe, subscriber, subscribers, subscription, subscriptions, unsubscribe, newsletter, newsletters,
    sign up, sign in, sign out, signed in, signed up, signing up, log in, log out, logged in, login, logout, register,
    email, emails, e mail, inbox, alerts, your account, my account, free trial, opt in, opt out`),
  legal:
    list(`copyright, all rights reserved, privacy policy, privacy notice, privacy statement, terms of service,
    terms of use, terms and conditions, terms conditions, terms privacy, cookie, cookies, registered trademark,
    registered trademarks, trademark of, trademarks of, may not be reproduced, may not be published, without permission,
    without * permission, without * * permission, your consent, gdpr, advertising choices, ad choices, adchoices`),
  sharing:
    list(`share this, share on, share via, share article, share story, share it, tweet this, facebook, twitter,
    whatsapp, pinterest, linkedin, instagram, reddit, youtube, snapchat, flipboard, telegram, tiktok, rss, podcast,
    podcasts, follow us, follow me, follow him, follow her, follow them, follow * on, follow * * on, like us, tweet,
    tweets, retweet, retweets, print this, copy link, join us, join the conversation`),
  advertising:
    list(`advertise, advertisement, advertisements, advertising, advertiser, advertisers, sponsor, sponsored,
    sponsors, promoted, paid content, paid post, paid partner, affiliate, commission, deal, deals, coupon, coupons,
    buy now, shop now, shopping now, best price, discount`),
  comments:
    list(`comment, comments, commenting, says, upvote, like, likes, joined, posts, reaction, reactions, quote,
    reply, replies, disqus, log in to, post a, view all, view discussion, report abuse, report an error, report a typo,
    send us feedback, send feedback, send us tips, send tips, correction, corrections`),
  more: list(`read more, read next, read the full, read the original, read the rest, read also, also read, read it,
    more from, more on, more stories, more news, more in, more video, more videos, more articles, related, recommended,
    most popular, most read, most viewed, most shared, trending, top stories, latest news, latest stories,
    latest videos, you may like, you may also like, you might like, you might also like, you may be interested,
    you might be interested, you may also be interested, you might also be interested, up next, see also, see all,
    see more, view all, view more, view gallery, don't miss, editor's pick, editor's picks, editors picks,
    editors' picks, editor's choice, from the web, from around the web, around the web, click here, click to,
    click on, continue reading, full story, full article, full coverage, next article, next story, next post,
    previous article, previous story, previous post, tags, topics, filed under, learn more, find out more`),
  navigation:
    list(`home, menu, search, skip to, contact us, about us, sitemap, site map, site index, archive, archives,
    advertise with us, careers, customer service, help center, help centre, faq, faqs, back to top, close, loading,
    javascript, browser, toggle, edition, section, sections, categories, app, apps`),
  appeal: list(`donate, donation, donations, contribute to, contribute today, contribute now, contribution to,
    contributions to, contributions from, support us, support our, support the, support independent, support quality,
    your support, your help, your contribution, your generosity, make a difference, make a donation,
    make a contribution, help us, need your help, needs your help, independent journalism, dear reader, dear readers,
    our work, our journalism, our reporting, our readers, our newsroom, our mission, our newsletter, become a member,
    become a supporter, become a subscriber, as little as, for just, thank you for, chip in`),
  picture:
    list(`getty, getty images, ap photo, afp photo, reuters photo, photo, photos, photo by, photo credit,
    photo courtesy, image by, image via, image credit, image courtesy, image of, image from, images of, picture of,
    pictures of, file photo, screenshot, illustration by, courtesy of, image copyright, credit, caption, gallery,
    slideshow, shutterstock, pictured, enlarge, handout`)
}

function list(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
}
