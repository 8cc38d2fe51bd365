/** Lines that are never part of an article, in lower case, without marks at their end. */
export const furnitureLines: ReadonlySet<string> = new Set(
  `about the author
about the authors
about us
ad
ads by google
advertisement
advertisement - continue reading below
advertisement - story continues below
advertising
all rights reserved
also read
annual
annually
around the web
article continues after ad
article continues below
back to gallery
back to top
before you go
bookmark
caption
close
comment
comments
contact us
continue
continue reading
continue reading below
contribute
cookie policy
cookie settings
copy link
copy this link
donate
donate now
download the app
editor's picks
editors' picks
email
email this article
enter your email address
facebook
facebook messenger
flipboard
follow us
follow
full screen
get the app
give monthly
give once
hide caption
home
instagram
join now
join the conversation
learn more
leave a comment
like
linkedin
listen
listen to article
listen to story
listen to this article
loading
loading...
log in
login
menu
monthly
more
more from this author
more news
more on this
more on this story
more stories
more videos
most popular
most read
most viewed
my account
newsletter
newsletters
next
next article
next story
not now
once
open menu
pinterest
play
play video
post a comment
previous
print
privacy policy
read full article
read full story
read later
read more
read more stories
read next
read the full story
recommended
recommended for you
recommended stories
reddit
register
related
related articles
related coverage
related content
related links
related news
related stories
related topics
related video
remind me later
reply
report an error
reprints
rss
save
save article
save for later
scroll down
search
see all
see also
see more
share
share article
share on facebook
share on twitter
share this
share this article
share this story
show caption
show comments
show more
show transcript
sign in
sign up
sign up now
skip ad
skip to content
skip to main content
skip to navigation
sponsored
sponsored content
sponsored links
sponsored stories
story continues below
story continues below advertisement
subscribe
subscribe now
support us
tags
telegram
terms and conditions
terms of service
terms of use
text size
the latest
thank you for subscribing
to be continued
top stories
topics
trending
trending now
tweet
twitter
up next
view all
view comments
view gallery
view more
watch
watch live
watch now
whatsapp
what to read next
you may also like
you might also like
you might like`.split('\n')
)
