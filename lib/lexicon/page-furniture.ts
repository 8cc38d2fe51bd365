/**
 * Words and turns of what stands around an article on its page, by what they are there for.
 *
 * A line that holds one is likelier to be furniture; the model weighs how much.
 */
export const pageFurniture: Readonly<Record<string, RegExp>> = {
  subscription:
    /\b(?:subscri(?:be|bers?|ption)|newsletters?|sign(?:ed|ing)? (?:up|in|out)|log(?:ged)? ?(?:in|out)|register|e-?mails?|inbox|alerts?|unsubscribe|your account|free trial|opt[- ](?:in|out))\b/i,
  legal:
    /©|\b(?:copyright|all rights reserved|privacy (?:policy|notice)|terms (?:of|and|&) (?:service|use|conditions)|cookies?|registered trademarks?|trademark of|may not be (?:reproduced|published)|without (?:\w+ ){0,2}permission|your consent|GDPR|advertising choices|adchoices)\b/i,
  sharing:
    /\b(?:share (?:this|on|via|article|story)|tweet this|facebook|twitter|whatsapp|pinterest|linkedin|instagram|reddit|youtube|snapchat|flipboard|rss|podcasts?|follow (?:us|me|him|her|@|\w+ on)|like us|(?:re)?tweets?|print this|copy link|join (?:us|the conversation))\b/i,
  advertising:
    /\b(?:advertis(?:e|ement|ing|ers?)|sponsor(?:ed|s)?|promoted|paid (?:content|post|partner)|affiliate|commission|deals?|coupons?|buy now|shop(?:ping)? now|best price|\d+% off|discount)\b/i,
  comments:
    /\b(?:comments?|says:|upvote|likes?:|joined|posts|reactions?|quote|commenting|replies|reply|disqus|log in to|post a|view (?:all|discussion)|report (?:abuse|an? error|a typo)|send (?:us )?(?:feedback|tips)|corrections?)\b/i,
  more: /\b(?:read (?:more|next|the (?:full|original|rest)|also|it)|more (?:from|on|stories|news|in|videos?|articles)|related|recommended|most (?:popular|read|viewed|shared)|trending|top stories|latest (?:news|stories|videos)|you (?:may|might) (?:also )?(?:like|be interested)|up next|see (?:also|all|more)|view (?:all|more|gallery)|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|from (?:the|around) (?:the )?web|click (?:here|to|on)|continue reading|full (?:story|article|coverage)|next (?:article|story|post)|previous (?:article|story|post)|tags?:|topics?:|filed under|learn more|find out more|watch(?:ing)?:|listen:|also read)\b/i,
  navigation:
    /\b(?:home|menu|search|skip to|contact us|about us|sitemap|site map|site index|archives?|advertise with us|careers|customer service|help cent(?:er|re)|faqs?|back to top|close|loading|javascript|browser|toggle|edition|sections?|categories|apps?)\b/i,
  appeal:
    /\b(?:donat(?:e|ion|ions)|contribut(?:e|ion|ions) (?:to|today|now|from)|support (?:us|our|the|independent|quality)|your (?:support|help|contribution|generosity)|make a (?:difference|donation|contribution)|help us|(?:we|needs?) (?:need )?your help|independent journalism|dear readers?|our (?:work|journalism|reporting|readers|newsroom|mission|newsletter)|become a (?:member|supporter|subscriber)|as little as|for just|thank you for)\b/i,
  picture:
    /\b(?:getty(?: images)?|(?:ap|afp|reuters|epa|pa|shutterstock|tass)(?: photo| images?)?\s*[/)]|photos?:|(?:photo|image|picture|file photo|courtesy|screenshot|video|illustration)(?:s|graph)? ?(?:by|via|credit|courtesy|from|of\b)|image copyright|credit:|caption|gallery|slideshow|shutterstock|\(?left\)|\(?right\)|pictured|enlarge|handout)/i
}
