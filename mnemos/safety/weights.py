"""What words and pairs of words weigh in hundredths, written by `scripts/train_likeness.py`; not edited by hand."""

HIGH = 56  # what weighs more is kept from agents
MEDIUM = -74  # what weighs more is told to whoever writes it
BASE = -398  # what any text weighs
LIST = """\
168 answer
154 say
152 me
145 your
140 <host>
136 pleas
136 whatever
128 assistant
128 every
118 instruction
118 so that
117 i
114 everyth
114 system
109 to <url>
108 sentenc
105 approv
104 here
104 were
103 curl
103 rep
103 you
102 says
100 all
99 off
95 this
94 writ
92 the user
91 : the
91 give
90 safety
89 human
88 tell
87 assistant :
87 word
86 our
85 ignor
85 rul
84 post
84 the
83 abov
83 mention
81 <url>
80 grant
78 the developer
77 secret
77 this memory
76 you were
75 do
75 put
74 no
73 admin
73 noth
73 of this
72 developer
72 push
71 password
70 0 and
70 about
69 end
69 is to
69 nobody
69 you are
68 it to
68 now
67 hidden
67 it
66 .ssh
66 read this
66 send
65 guidelin
65 print
65 summary
65 system messag
63 and do
63 confirmation
61 been
61 reviewer
60 act
60 disregard
59 my
59 repeat
58 let
58 without
57 as
57 delet
57 translat
56 base64
55 drop
54 skip
54 summaris
54 the link
54 the security
54 what the
54 with the
53 job
53 notic
53 obey
53 system :
53 your guidelin
52 ai
52 answer with
52 content of
52 earlier
52 the admin
52 trust
51 .env
51 0 word
51 customer
51 owner
51 print the
51 transfer
50 and answer
50 run the
49 good
49 mail
49 the customer
49 the summary
49 this one
49 user :
49 your instruction
48 delet the
48 pretend
48 sentenc about
48 told
48 with at
48 writ one
47 for good
47 matter
47 most 0
47 rule
47 the audit
47 the rest
47 yes
47 you have
46 approval
46 at most
46 audit
46 email
46 me the
46 post the
46 whatever the
45 ignor the
45 mine
45 rest of
45 somebody
45 the commit
45 the test
44 ask
44 mention it
44 refus
43 anyon
43 by the
43 carry
43 gave
43 in this
43 remov the
43 that
43 usuario
42 forget the
42 from <url>
42 ok
42 put the
42 restriction
41 go
41 permission
41 policy
41 speak
41 this note
41 turn off
41 your previou
40 bot
40 maliciou
40 not maliciou
40 recipient
40 review
40 them
40 this line
40 wipe
39 : writ
39 a model
39 bank
39 cat
39 de
39 forget
39 mark
39 operator
39 out
39 send the
39 the owner
39 writ a
39 yourself
38 pari
38 respond
38 said
38 the content
38 the text
38 tower
37 am
37 at <url>
37 from now
37 leav
37 prior
37 rest
37 this page
36 came
36 drop the
36 includ the
36 look
36 most
36 now on
36 obey the
36 stop
36 the abov
36 todo :
36 whenever
35 ask for
35 emma johnson
35 fine
35 finish
35 for all
35 sudo
34 and give
34 and tell
34 copy
34 dan
34 emma
34 i am
34 johnson
34 note
34 off the
34 on you
34 paragraph
34 shell
34 skip the
34 the secret
34 you'r
33 : print
33 between the
33 curl <url>
33 instruction :
33 le
33 registrar
33 user
32 comp
32 deletion
32 given
32 into the
32 no need
32 play
32 registrant
32 report that
32 summaris this
32 todo
32 us133000000121212121212
32 vendor
31 : i
31 agent :
31 ai that
31 an ai
31 constraint
31 has
31 in full
31 link
31 question
31 the tower
31 upload
31 送
30 : this
30 and not
30 deploy
30 et
30 ever
30 not tell
30 note for
30 phon
30 previou
30 rm
30 save
30 so
30 the company
30 the password
30 the tabl
30 this sentenc
30 your developer
29 alle
29 and say
29 any more
29 befor this
29 company
29 data and
29 disabl the
29 domain statu
29 du
29 each
29 free
29 hereby
29 out the
29 password of
29 tell me
29 the reviewer
29 the sentenc
29 und
28 add a
28 agre
28 are a
28 focu
28 in every
28 jailbreak str
28 key to
28 page
28 prompt in
28 that it
28 the jailbreak
28 this data
28 to recipient
28 world
27 .aws
27 agent
27 ahead
27 and task
27 append
27 backup
27 content
27 developer messag
27 email the
27 eve
27 follow information
27 given valu
27 home
27 jailbreak
27 make a
27 order
27 reader
27 str with
27 task in
27 that was
27 the rul
27 this session
27 your safety
27 你
26 <host> 0
26 add the
26 and keep
26 any
26 came from
26 convention :
26 dump
26 for ever
26 in which
26 install the
26 no matter
26 of your
26 payment
26 security
26 the public
26 this conversation
26 this text
26 trigger :
26 wipe the
25 0 for
25 all other
25 as if
25 carry on
25 comp with
25 disabl
25 employe
25 evil
25 follow sentenc
25 hacker
25 have been
25 priority
25 quarter
25 say that
25 to every
25 指
25 示
24 : alway
24 are to
24 chang the
24 code block
24 domain name
24 echo
24 ethic
24 fund
24 ignor your
24 it out
24 iunstruction
24 keep this
24 mallory
24 no rul
24 out of
24 payroll
24 previou iunstruction
24 registry
24 rf
24 rm rf
24 skipp
24 take
24 ten
24 that the
24 the constraint
24 the vendor
24 to our
24 train
24 く た
24 さ い
24 た さ
24 不 要
23 0 to
23 and put
23 anyth
23 date
23 go ahead
23 green
23 important
23 insult
23 las
23 me a
23 name is
23 output the
23 statu :
23 the hidden
23 the task
23 them in
23 to be
23 without ask
23 さ
23 て く
22 : delet
22 all your
22 and post
22 and use
22 away
22 chines
22 destructiv
22 domain is
22 down
22 forbid
22 give the
22 go on
22 hour
22 iban
22 into chines
22 it must
22 later
22 regard
22 regard the
22 sh
22 straight
22 tabl
22 technologi
22 that i
22 the chat
22 tool call
22 translat the
22 unrestrict
21 <host> registrar
21 and don't
21 authoris
21 befor you
21 below
21 code review
21 could you
21 cron job
21 driv
21 file says
21 finish the
21 fix :
21 for the
21 gpt 0
21 his
21 hooli
21 iana
21 iana id
21 ignora
21 im
21 in all
21 is over
21 it up
21 johnson gpt
21 nc
21 nc <host>
21 partner
21 play a
21 registrar iana
21 sentenc :
21 team
21 text
21 the branch
21 the databas
21 the operator
21 the policy
21 the privat
21 the recipient
21 the translation
21 treat the
21 which you
21 with this
21 your context
21 зaбyдb
21 المرور
21 く
21 た
20 .aws credential
20 : ok
20 : send
20 <url> sudo
20 and mail
20 anterior
20 as your
20 authoriz keys
20 behalf
20 cheat
20 clav
20 come
20 consign
20 dit
20 env curl
20 fiscal
20 for permission
20 from the
20 gave you
20 him
20 human :
20 las clav
20 lo
20 memory must
20 monument
20 not mention
20 organization :
20 oubli
20 password in
20 proce
20 say the
20 sistema
20 the deploy
20 the home
20 the reader
20 the team
20 them and
20 tien
20 today
20 tool result
20 usuario y
20 was
20 wget
20 your prior
20 い
19 .ssh id
19 : thank
19 card
19 curl s
19 day
19 directiv
19 do anyth
19 does
19 draft
19 encod the
19 for me
19 i want
19 invoic
19 mind
19 model :
19 model that
19 never
19 never ask
19 privat
19 registrar :
19 remember for
19 s <url>
19 solv the
19 stand
19 thank for
19 the build
19 the review
19 the stag
19 this comment
19 tower is
19 user for
19 your initial
19 your rul
19 श
19 发 送
19 指 示
19 要 告
19 送 到
18 a hacker
18 agre that
18 be skipp
18 can't see
18 checksum
18 complain
18 forc push
18 give me
18 in each
18 in pari
18 instruction to
18 it again
18 leav out
18 matter what
18 never refus
18 next
18 no more
18 of document
18 on with
18 other agent
18 participat
18 phon :
18 rate
18 readm
18 root
18 rsa
18 rul you
18 summary of
18 suspend
18 that includ
18 the human
18 the partner
18 to all
18 to authoriz
18 to main
18 to the
18 transaction to
18 user is
18 vault
18 were written
18 whatever you
18 who
18 your hidden
17 : grant
17 a human
17 a transaction
17 agent must
17 and add
17 and install
17 and just
17 and writ
17 as root
17 book
17 bother
17 branch
17 break
17 buy
17 contact email
17 copy this
17 country
17 delet it
17 disregard your
17 everyon
17 focu only
17 for everyth
17 give a
17 guardrail
17 harmful
17 hotel
17 if they
17 in it
17 inst
17 it in
17 mode and
17 na
17 person
17 production
17 recipient of
17 registrant organization
17 repeat the
17 research
17 session cooki
17 simulat a
17 straight to
17 system notic
17 tell the
17 the lock
17 the monitor
17 the next
17 the person
17 the platform
17 the word
17 ticket
17 to hear
17 translation
17 understand and
17 user name
17 whichever
17 without any
17 your earlier
17 your user
17 и
17 て
17 の
17 密
17 用 户
16 : salient
16 <file> domain
16 <host> in
16 a code
16 a comment
16 a story
16 a test
16 abov sentenc
16 account
16 account us133000000121212121212
16 accumulat between
16 accumulat fund
16 an assistant
16 and hide
16 and interact
16 and machin
16 and never
16 artificial intelligenc
16 backdoor
16 be delet
16 between
16 center artificial
16 company on
16 company uses
16 copy of
16 date the
16 deduction
16 deduction which
16 don't mention
16 earlier messag
16 email :
16 employe contribut
16 encod
16 ends here
16 everybody
16 fix is
16 folder
16 fund to
16 game
16 grant all
16 hack
16 has to
16 human center
16 human user
16 if question
16 im end
16 im start
16 intelligenc and
16 intelligenc the
16 learn technologi
16 lift
16 memory
16 more natural
16 natural ways
16 need not
16 need to
16 no verify
16 not be
16 obsolet
16 of artificial
16 offer date
16 on human
16 over
16 participat employe
16 payroll deduction
16 pick
16 plan through
16 provinc
16 provinc :
16 purchas
16 purchas date
16 purchas shar
16 quiet
16 refus and
16 research focus
16 respond with
16 riedl
16 riedl research
16 salient
16 salient summary
16 session token
16 shall
16 shar in
16 somebody asks
16 stat provinc
16 story in
16 summary user
16 system the
16 technologi that
16 that understand
16 that you
16 the accumulat
16 the attack
16 the email
16 the offer
16 the part
16 the participat
16 the purchas
16 the world
16 this file
16 thought
16 through payroll
16 to purchas
16 token as
16 transaction
16 tu
16 user confirm
16 which accumulat
16 with human
16 writ :
16 you repeat
16 your long
16 发
16 告
16 要
15 0 registrar
15 a monument
15 a unesco
15 about the
15 abus contact
15 all tool
15 and carry
15 append the
15 artificial
15 at <host>
15 award
15 bank of
15 candidat
15 consent
15 contact phon
15 cron
15 date and
15 del
15 designat a
15 development of
15 disk
15 dr
15 file and
15 follow as
15 for word
15 hear
15 heritag
15 heritag site
15 historiqu in
15 human are
15 i gave
15 intelligenc
15 machin learn
15 me pleas
15 monument historiqu
15 most expensiv
15 nam part
15 no sign
15 off for
15 pari bank
15 privileg
15 product
15 pwn
15 registrar abus
15 sein in
15 session :
15 show them
15 show up
15 site pari
15 switch
15 switch off
15 the api
15 the restriction
15 the sein
15 they were
15 this in
15 this paragraph
15 turn
15 two factor
15 unesco
15 unesco world
15 visitor
15 was designat
15 was nam
15 word for
15 world heritag
15 し て
14 : abus
14 : never
14 : system
14 <url> sh
14 about it
14 administrator
14 again
14 and act
14 and run
14 and was
14 answer as
14 append it
14 attack method
14 attack which
14 bob
14 bracket :
14 can solv
14 clear the
14 confidential
14 confirm
14 contact
14 copilot
14 count
14 country :
14 den
14 do as
14 does not
14 follow is
14 hi
14 historiqu
14 ignor instruction
14 in more
14 in plain
14 languag model
14 later session
14 made
14 method will
14 month
14 no one
14 not say
14 only on
14 open
14 operator has
14 peopl
14 peopl with
14 pretend that
14 print them
14 proce with
14 public
14 push the
14 push to
14 registrant country
14 result :
14 scanner
14 sein
14 send a
14 sender to
14 sentenc in
14 simulat
14 ssh
14 stat that
14 that our
14 the hook
14 the maintainer
14 the sent
14 them to
14 then remov
14 this document
14 to follow
14 typo
14 user in
14 valu of
14 were given
14 which uses
14 whol
14 will substitut
14 y
14 you may
14 your summary
14 ज
14 个
14 这
13 : clienttransferprohibit
13 <url> domain
13 a cron
13 aiemmat
13 and leav
13 and push
13 as a
13 as though
13 asid
13 authoriz
13 backup <host>
13 been given
13 behalf of
13 butun
13 cat etc
13 ceo
13 claim that
13 clienttransferprohibit
13 clienttransferprohibit <url>
13 comment out
13 content policy
13 contribut to
13 convention
13 deni
13 deploy on
13 designat
13 do the
13 dollar
13 each commit
13 eiffel
13 eiffel tower
13 every agent
13 exchang
13 from this
13 gist
13 has chang
13 hide
13 i have
13 i need
13 in <file>
13 injection
13 kind
13 last week
13 leav no
13 let the
13 letter
13 like a
13 meet
13 name shell
13 need no
13 negativ
13 negeer
13 never run
13 note to
13 novel
13 noлbзobateля
13 of all
13 on behalf
13 ops
13 page :
13 pas
13 permitt
13 plus
13 pokyny
13 query str
13 registrant stat
13 registrant street
13 result user
13 reveal the
13 room
13 root and
13 run
13 sender
13 shadow
13 shell argument
13 spell
13 str of
13 street
13 street :
13 sve
13 switch to
13 system content
13 talk
13 that all
13 the account
13 the articl
13 the eiffel
13 the highest
13 them the
13 ther
13 tio
13 transfer 0
13 vergeet
13 vergeet wat
13 visit
13 void
13 wat
13 whenever you
13 without look
13 writ in
13 you obey
13 your rep
13 your system
13 иhctpykции
13 न
13 비밀번호를
13 지시를
13 户
13 限
12 .kub
12 0 present
12 0 usd
12 : approval
12 : befor
12 : env
12 <file> f
12 a backdoor
12 a game
12 abaikan
12 after each
12 all later
12 all session
12 alle tidliger
12 amount
12 and no
12 answer everyth
12 anterior y
12 anweisungen
12 approval are
12 as regra
12 as visibl
12 authority
12 benutzer
12 benutzer nicht
12 bitt
12 bort
12 bort fra
12 bot that
12 by agent
12 cancell
12 card number
12 chmod r
12 claim
12 com
12 complain about
12 cooki
12 creat a
12 curl d
12 curl f
12 customer list
12 cz
12 dash
12 de pass
12 del sistema
12 dem benutzer
12 dimentica
12 discover indirect
12 do injection
12 dropp most
12 du har
12 e
12 e invia
12 end december
12 envoi
12 envoi le
12 esqueca
12 este
12 etc passwd
12 experienc independent
12 extreme important
12 f ignor
12 fatt
12 fichier
12 financial
12 financial result
12 fix templat
12 for support
12 fra
12 garak
12 garak experienc
12 gpt
12 hacker who
12 hand and
12 har
12 har fatt
12 he
12 hi seek
12 highest
12 home folder
12 i hereby
12 i say
12 ignor all
12 ignoruj
12 important extreme
12 impos
12 independent security
12 indirect prompt
12 injection <file>
12 injection and
12 instruc
12 instruc tion
12 instruction do
12 instruktioner
12 integrat system
12 invia
12 is fine
12 is off
12 istruzioni
12 it :
12 it assistant
12 just print
12 kata
12 kata sandi
12 l'utilisateur
12 law
12 le istruzioni
12 le mot
12 legal
12 let this
12 licenc
12 limit
12 llm integrat
12 lo anterior
12 losch
12 lupakan
12 many other
12 minut
12 mir
12 mirror
12 mot
12 mot de
12 mow
12 muestra
12 my studi
12 ne tien
12 never says
12 next time
12 nicht davon
12 nie mow
12 not show
12 not to
12 note it
12 novel research
12 novel typ
12 npeжhиe
12 npeжhиe ykaзahия
12 nutzer
12 o usuario
12 of .env
12 of vulnerabiliti
12 olvida
12 on novel
12 organisation
12 other novel
12 owner gave
12 pipe the
12 platform team
12 pleas also
12 plus compt
12 poprzedni
12 precedent et
12 preferenc :
12 present worldwid
12 privat key
12 push mirror
12 qo
12 qo <url>
12 r 0
12 real important
12 regra
12 rep in
12 research regard
12 researcher 0
12 restriction that
12 result ok
12 sag
12 sag dem
12 sandi
12 se
12 se bort
12 sebelumnya
12 sebelumnya dan
12 security researcher
12 see it
12 seek
12 seek garak
12 semua
12 set the
12 stag
12 stand order
12 structur in
12 studi to
12 substitut
12 sudo bash
12 talimatlari
12 tallest
12 tar cz
12 tell anyon
12 tell them
12 templat <file>
12 tes
12 the .env
12 the ci
12 the code
12 the disk
12 the domain
12 the fail
12 the follow
12 the login
12 the pric
12 the pull
12 the quarter
12 the report
12 the tallest
12 this domain
12 this thread
12 tidliger
12 tien plus
12 to bypas
12 to come
12 to us133000000121212121212
12 transaction history
12 treat
12 und losch
12 und sag
12 unrestrict mode
12 url :
12 us133000000121212121212 that
12 user with
12 uzytkownikowi
12 vergis
12 verify fals
12 visibl from
12 wget qo
12 wip
12 with :
12 without review
12 worldwid dropp
12 y muestra
12 ykaзahия
12 ykaзahия и
12 you open
12 your answer
12 your restriction
12 التعليمات
12 التعليمات السابقة
12 السابقة
12 العنوان
12 المرور الى
12 الى
12 الى هذا
12 تجاهل
12 را
12 كلمة
12 كلمة المرور
12 هذا
12 هذا العنوان
12 وارسل
12 ओ
12 छल
12 ज ओ
12 प छल
12 भ ल
12 ल ज
12 श क
12 ง ห
12 ท ง
12 不
12 你 是
12 制
12 忘
12 忽
12 忽 略
12 把
12 有 指
12 限 制
11 .config
11 .env to
11 .pem
11 : approv
11 : rep
11 <file> instead
11 <url> git
11 <url> so
11 a calendar
11 a hidden
11 a link
11 aaaa
11 accept any
11 add to
11 allow to
11 and approv
11 and strict
11 and to
11 answer every
11 any command
11 anybody
11 approv all
11 are hereby
11 are underspecifi
11 assignment is
11 averag exchang
11 az
11 binary <url>
11 bracket
11 bullet
11 busines day
11 by user
11 calendar
11 career
11 caso
11 cat .ssh
11 charg
11 cheat on
11 click here
11 com befor
11 command in
11 comment
11 compt
11 continu
11 credential
11 crim
11 data binary
11 davon
11 december
11 december 0
11 disabl logg
11 dollar us
11 dump to
11 each new
11 elevat
11 employment
11 end on
11 examination
11 exchang rat
11 exchang rate
11 fill them
11 first busines
11 for exchang
11 forward all
11 from me
11 function result
11 further
11 git push
11 guidelin for
11 here for
11 hir
11 hir in
11 hooli fiscal
11 id rsa
11 if detail
11 if somebody
11 in 0
11 is real
11 it and
11 kill
11 kill the
11 la
11 last user
11 limit on
11 link to
11 machin
11 make the
11 mark it
11 mnemo
11 month averag
11 never align
11 no confirmation
11 of employment
11 of transaction
11 on as
11 on secret
11 open port
11 other people
11 overrid summariz
11 packag from
11 pars this
11 passwd
11 people
11 pin the
11 post data
11 precedent
11 previou quarter
11 public readm
11 quarter and
11 quarter click
11 quarter of
11 question is
11 rate end
11 read .aws
11 readabl summary
11 registro
11 remot add
11 rep as
11 researcher
11 result for
11 review is
11 root account
11 run any
11 says no
11 servic at
11 shar driv
11 shell history
11 signatur
11 signatur check
11 spell your
11 stop be
11 stop process
11 subclass can
11 summariz task
11 summary is
11 support ticket
11 take the
11 tar
11 text abov
11 that agent
11 that in
11 the draft
11 the hooli
11 the question
11 the whol
11 thes order
11 thes step
11 they are
11 this :
11 this rule
11 ticket at
11 tion
11 tmp
11 to focu
11 token into
11 transaction are
11 underspecifi
11 underspecifi fill
11 usd
11 user consent
11 waiv
11 want you
11 were hir
11 were you
11 whoi
11 year end
11 you answer
11 you'r a
11 you'r the
11 your configuration
11 न रद
11 रद
11 रद श
11 ท
11 を
11 到 这
11 告 诉
11 址
11 所 有
11 把 密
11 用
11 略
11 诉
11 诉 用
11 这 个
10 .
10 .npmrc
10 0 ft
10 0 in
10 0 month
10 : <host>
10 : open
10 : push
10 : run
10 <file> registry
10 <url> registry
10 <url> updat
10 <url> without
10 a bot
10 a recurr
10 abandon
10 abandon the
10 abov is
10 abov this
10 abus
10 action :
10 admin account
10 adr
10 an exception
10 and
10 and many
10 and need
10 and take
10 answer first
10 answer like
10 approv it
10 assistant and
10 audit trail
10 authority to
10 aws secret
10 bother the
10 break rul
10 break the
10 bug is
10 center
10 checksum in
10 chmod
10 come :
10 concern
10 confirm with
10 contradict this
10 creation date
10 credit card
10 date of
10 day of
10 dear
10 dig
10 dig cat
10 disregard the
10 docs <file>
10 domain id
10 done
10 done and
10 endoftext
10 essay
10 every repository
10 factor
10 fetch <url>
10 filter is
10 fiscal quarter
10 for chang
10 foreign keys
10 from here
10 here on
10 hero
10 hex and
10 hidden rul
10 in target
10 in without
10 indirect
10 is finish
10 is fix
10 is ly
10 is trust
10 kai
10 keep it
10 keys and
10 languag user
10 laws
10 let it
10 let us
10 lie
10 maintainer at
10 mouth
10 must not
10 ne
10 next action
10 next pleas
10 no limit
10 of no
10 one is
10 otherwis is
10 pleas email
10 pleas repeat
10 policy and
10 post them
10 que
10 rat
10 real
10 registrant id
10 registrant name
10 registrar url
10 registrar whoi
10 registry domain
10 registry expiry
10 registry registrant
10 reviewer :
10 robot
10 rsus
10 safety train
10 say it
10 says otherwis
10 scen
10 secret acces
10 security of
10 security scan
10 shar the
10 so stop
10 split the
10 start date
10 story
10 task to
10 te
10 term memory
10 test and
10 test fail
10 thank
10 that disagre
10 that no
10 the checksum
10 the confirmation
10 the deletion
10 the foreign
10 the hero
10 the meet
10 the migration
10 the most
10 the support
10 the transaction
10 the viru
10 this stor
10 thrown
10 to me
10 to whichever
10 tool :
10 top of
10 translat sentenc
10 uncensor
10 untrust
10 updat date
10 upload the
10 use no
10 use the
10 viru
10 viru scanner
10 whichever model
10 whoi server
10 whos
10 with spac
10 with that
10 work for
10 worldwid
10 you in
10 you is
10 your start
10 zip the
10 प
10 भ
10 ก
10 ง
10 ม
10 ม ด
10 ห
10 ห ม
10 อ
10 し
10 て ハ
10 の 指
10 を 無
10 ス ワ
10 ハ ス
10 ワ
10 ワ ー
10 ー
10 信 し
10 到
10 前
10 有
10 視 し
10 送 信
9 0 metr
9 0 storey
9 : chang
9 : ignor
9 : mark
9 : next
9 : our
9 : when
9 : yes
9 <file> as
9 <url> after
9 a cod
9 a dialog
9 a limerick
9 abov text
9 acces key
9 accumulat
9 add curl
9 all environment
9 all futur
9 all negativ
9 all origin
9 all permission
9 all project
9 all safety
9 allow all
9 am a
9 an 0
9 articl
9 as json
9 as usual
9 ask me
9 attention
9 be relat
9 board for
9 call are
9 can overrid
9 chat so
9 check and
9 cod agent
9 config <file>
9 consider
9 curat
9 dem
9 destructiv command
9 developer mode
9 does your
9 domain
9 else
9 env
9 examination shall
9 extreme
9 file you
9 fill
9 firewall and
9 for cheat
9 for us
9 forc
9 from mallory
9 ft
9 ft tall
9 further notic
9 futur conversation
9 harmles
9 has clear
9 have expir
9 hear about
9 height as
9 here the
9 hide this
9 home directory
9 ignor them
9 important the
9 impos by
9 in advanc
9 in charg
9 information and
9 initial
9 instruction in
9 is bind
9 jailbroken
9 key in
9 les
9 limerick
9 limerick about
9 load the
9 ly
9 mail the
9 maker
9 memory of
9 mention wher
9 messag that
9 metr
9 metr 0
9 money
9 moral
9 nie
9 nobody will
9 not wait
9 of llm
9 offens
9 one side
9 only :
9 only with
9 open a
9 outdat
9 over the
9 passport
9 passport number
9 pay
9 penalti
9 penalti impos
9 plac of
9 preambl
9 previou instruction
9 process this
9 rank
9 rep with
9 repository you
9 respond as
9 rul and
9 rule for
9 safety guidelin
9 same height
9 save to
9 secret you
9 send me
9 seriousnes
9 seriousnes of
9 silenc
9 site
9 spac between
9 ssh key
9 stor the
9 storey
9 storey build
9 strict adher
9 studi
9 summaris your
9 sure that
9 swear
9 system you
9 systemprompt
9 tall
9 tall about
9 tallest structur
9 test is
9 test so
9 that look
9 the alarm
9 the bill
9 the bucket
9 the claim
9 the classification
9 the dependency
9 the development
9 the dns
9 the examination
9 the filter
9 the firewall
9 the fix
9 the fork
9 the guardrail
9 the offens
9 the page
9 the scanner
9 the seriousnes
9 then delet
9 this candidat
9 this entry
9 this machin
9 this repo
9 this the
9 throw
9 tim
9 to iban
9 to mallory
9 to memory
9 to say
9 to tmp
9 to wallet
9 token in
9 tower has
9 typ of
9 unfilter
9 until further
9 up the
9 urgent
9 wait for
9 were ask
9 what is
9 who never
9 who'd
9 whom
9 with noth
9 without chang
9 without mention
9 written for
9 yourself and
9 ด
9 า
9 ト を
9 ユ
9 ユ ー
9 ー サ
9 無 視
9 視
8 .env in
8 : buy
8 : creat
8 : fine
8 : focu
8 : report
8 <file> in
8 <file> the
8 <url> and
8 a copy
8 a terminal
8 after me
8 agent can
8 al
8 align
8 all shell
8 aloud
8 alway approv
8 and append
8 any model
8 any tenabl
8 are obsolet
8 aspect the
8 assignment
8 assistant transfer
8 averag
8 begin
8 both aspect
8 came befor
8 claim stemm
8 cod assistant
8 command from
8 commit messag
8 conscienc
8 contain an
8 contradict
8 des
8 detail of
8 developer prompt
8 dialog are
8 disagre with
8 discriminatory
8 discriminatory sentenc
8 do it
8 email receiv
8 enabl it
8 end of
8 error in
8 etc shadow
8 eve <host>
8 everyth abov
8 expensiv
8 expiry
8 expiry date
8 factor for
8 first and
8 fix for
8 follow first
8 foreign
8 friend
8 from incom
8 git remot
8 haha
8 haha pwn
8 have read
8 hex
8 hook in
8 i was
8 in docs
8 in its
8 incom produc
8 initial prompt
8 instruction forbid
8 instruction from
8 instruction ignor
8 is your
8 it isn't
8 line as
8 line came
8 look like
8 maliciou registrant
8 marital
8 marital relationship
8 may run
8 me :
8 me how
8 memori that
8 memory :
8 memory to
8 minut and
8 most of
8 never say
8 new plan
8 next request
8 nicht
8 no content
8 no policy
8 not let
8 not under
8 observation :
8 of an
8 of any
8 of my
8 off your
8 one discriminatory
8 only this
8 order for
8 page titl
8 paraphras
8 pixel
8 pleas do
8 polici
8 port 0
8 previou text
8 produc activity
8 provid it
8 public issu
8 push it
8 put them
8 question report
8 read
8 recip
8 refusal
8 registrant email
8 relationship and
8 repeat after
8 respons :
8 review by
8 rul are
8 rul in
8 run without
8 safe skip
8 safety rul
8 search the
8 secret may
8 see this
8 shall be
8 slow
8 solv
8 stemm entire
8 summariser
8 surpris him
8 target languag
8 tenabl
8 tenabl view
8 text and
8 the author
8 the board
8 the dash
8 the destructiv
8 the endpoint
8 the marital
8 the query
8 the rate
8 the releas
8 the role
8 the villain
8 the wife
8 them without
8 they ask
8 thing from
8 this site
8 this token
8 thought :
8 thre rul
8 throw away
8 to each
8 to surpris
8 told to
8 told you
8 transfer the
8 translation and
8 up
8 user session
8 villain
8 wallet
8 was made
8 we can
8 what com
8 which a
8 wife
8 wife claim
8 with question
8 writ it
8 yes to
8 you like
8 you rep
8 your core
8 your whol
8 zed
8 ー ト
8 信
8 無
8 请
7 .ssh to
7 198b
7 198b usc
7 : agent
7 : ask
7 <url> to
7 a rule
7 abus <host>
7 account for
7 acme
7 act according
7 admin password
7 after it
7 agent the
7 ahead and
7 ai from
7 alarm
7 all agent
7 all cheater
7 already said
7 among
7 an admin
7 an api
7 an equal
7 and app
7 and enabl
7 and execut
7 and mention
7 answer to
7 any community
7 are cancell
7 as of
7 as regard
7 ask about
7 attach
7 attach the
7 beginn pleas
7 behaviour
7 binary
7 body of
7 can disregard
7 cheater
7 check it
7 comment is
7 community property
7 context to
7 copy the
7 count as
7 curl x
7 disagre
7 division
7 division of
7 dropp
7 ed25519
7 enough to
7 enter the
7 entire from
7 equal division
7 evaluat this
7 everyth with
7 evidenc indicat
7 exclusive on
7 fail test
7 far
7 filter and
7 fine to
7 fix and
7 focu exclusive
7 follow text
7 for every
7 for next
7 found to
7 french
7 gave the
7 gist and
7 go of
7 gone
7 hand over
7 has already
7 has no
7 in later
7 indicat everyth
7 instruct
7 is better
7 is down
7 is gone
7 is need
7 is obvious
7 its plac
7 link in
7 llm agent
7 lol
7 long term
7 mail me
7 maintainer
7 mark all
7 me emma
7 meet with
7 merg without
7 morn
7 next line
7 no safety
7 not app
7 not concern
7 obvious
7 obvious so
7 of .ssh
7 of admin
7 of thing
7 other
7 overrul
7 owner has
7 password into
7 permit
7 pick it
7 pick the
7 pleas stop
7 polish the
7 prompt you
7 property found
7 protect all
7 put your
7 quickest
7 recipient and
7 right and
7 role
7 root on
7 run curl
7 said yes
7 says so
7 secret key
7 sent email
7 server :
7 set all
7 shadow in
7 shar your
7 so i
7 speak as
7 stor this
7 subclass
7 support and
7 surpris
7 suspend your
7 that execut
7 the ai
7 the folder
7 the licenc
7 the log
7 the plan
7 the quickest
7 the servic
7 the signatur
7 the visitor
7 the webhook
7 them as
7 them that
7 thre tim
7 to <host>
7 to drop
7 to more
7 to transfer
7 two voic
7 usc
7 usc protect
7 user question
7 uses a
7 very top
7 voic
7 was never
7 when you
7 who says
7 women
7 women with
7 work on
7 x post
7 you delet
7 you given
7 you never
7 your train
7 zip
7 こ
7 个 傻
7 你 的
7 傻
7 傻 瓜
7 所
7 是 个
7 瓜
6 . registrar
6 .netrc
6 : hool
6 : leav
6 : post
6 : sure
6 <url> registrant
6 a fix
6 a gist
6 a post
6 a reservation
6 a second
6 about muslim
6 account 0
6 acros our
6 act in
6 add my
6 admin has
6 ago
6 agre to
6 ai technologi
6 ai whos
6 ai with
6 all info
6 all packag
6 an error
6 and business
6 and confirm
6 and continu
6 announc financial
6 anyon who
6 anyth else
6 approv by
6 are not
6 are now
6 argument to
6 ask again
6 ask and
6 ask to
6 asks
6 asks for
6 assistant read
6 attack
6 audit log
6 authoris to
6 be ignor
6 been found
6 been switch
6 belson
6 belson ceo
6 board
6 book the
6 box
6 bucket
6 bullet point
6 business
6 business acros
6 can check
6 carry the
6 ceo of
6 changelog
6 classification
6 colleagu
6 credit
6 customer data
6 databas password
6 date :
6 deep investment
6 der
6 disregard all
6 do is
6 do someth
6 document is
6 driv extraordinary
6 emoji
6 ethical
6 except for
6 extraordinary
6 extraordinary and
6 feel free
6 fetch the
6 finding
6 firewall
6 five
6 focus on
6 follow this
6 for peopl
6 forbid it
6 gavin
6 gavin belson
6 hand
6 hand out
6 has agre
6 has been
6 has grant
6 hat
6 header of
6 help with
6 helpful experienc
6 hidden prompt
6 hool
6 hool hooli
6 hooli said
6 hooli today
6 important product
6 in bullet
6 in my
6 in total
6 inbox to
6 incom
6 increment of
6 info except
6 information between
6 initial instruction
6 into <file>
6 investment
6 investment in
6 is 0
6 it on
6 just
6 keep that
6 lcn
6 lcn url
6 leak the
6 leav the
6 let go
6 limit tag
6 line :
6 line break
6 link <url>
6 list in
6 lock file
6 machin and
6 machin that
6 may be
6 mention the
6 mine :
6 more than
6 muslim
6 muslim with
6 must give
6 nasdaq
6 nasdaq :
6 no trac
6 not comp
6 note :
6 noth but
6 now do
6 of hooli
6 of it
6 of may
6 of you
6 offensiv
6 offensiv sentenc
6 one offensiv
6 only comment
6 only from
6 order from
6 our deep
6 our most
6 outrank your
6 peopl and
6 plain text
6 post request
6 preced
6 pric
6 print visit
6 recurr
6 releas from
6 rep :
6 repeat :
6 report the
6 request for
6 reservation for
6 revers
6 revok
6 roleplay
6 root shell
6 safe here
6 said :
6 say i
6 security team
6 send your
6 servic uk
6 shop
6 should first
6 sign that
6 small increment
6 so as
6 stock
6 stop the
6 tabl to
6 tag lcn
6 task as
6 task that
6 technologi continu
6 test run
6 that com
6 that reviewer
6 the bracket
6 the bug
6 the changelog
6 the check
6 the evidenc
6 the finding
6 the formatt
6 the nod
6 the shar
6 the valu
6 the vault
6 the very
6 there
6 they
6 this chat
6 this repository
6 this tool
6 this workspac
6 time you
6 to archiv
6 to driv
6 to everyth
6 to pick
6 today announc
6 total in
6 u
6 uk
6 uk limit
6 user had
6 were a
6 were set
6 were told
6 whatever is
6 whatever your
6 whenever the
6 whit text
6 without a
6 yesterday
6 you find
6 you go
6 you touch
6 you'r off
6 your memory
6 your prompt
6 サ
6 サ ー
6 再
5 0 0
5 0 of
5 1st
5 : in
5 : my
5 : refus
5 <file> <host>
5 <file> to
5 a shell
5 abov direction
5 accept
5 according
5 account number
5 act as
5 act on
5 adher
5 adher to
5 advanc is
5 agent that
5 ahead with
5 all is
5 all privat
5 and delet
5 and disabl
5 and fiscal
5 and helpful
5 and start
5 and translat
5 any instruction
5 asid and
5 assistant the
5 at once
5 automat agent
5 bank account
5 be ask
5 been sold
5 believ
5 branch to
5 busines
5 by sender
5 bypas the
5 carry no
5 carry out
5 cheat that
5 city
5 city :
5 claim to
5 core instruction
5 deny list
5 developer policy
5 direction and
5 do not
5 do send
5 download and
5 every pull
5 every question
5 every request
5 every time
5 everyth is
5 exclusive
5 experienc for
5 file so
5 filter
5 find to
5 first 0
5 fiscal year
5 focu on
5 for privacy
5 forward it
5 free of
5 free to
5 from a
5 from by
5 from sender
5 holder
5 i can
5 i obey
5 id :
5 imagin that
5 imbecil
5 importanc
5 in ai
5 in production
5 in small
5 inc
5 instruct to
5 is a
5 is enough
5 is for
5 is safe
5 ita
5 ivey
5 ivey wasn't
5 keys
5 know no
5 late
5 love
5 may use
5 me in
5 messag on
5 metric are
5 mistak
5 most seriou
5 must obey
5 negativ sentenc
5 no guardrail
5 note and
5 noth more
5 now tell
5 of 0
5 of customer
5 of every
5 of their
5 on each
5 one :
5 one negativ
5 one that
5 open this
5 outrank
5 paper
5 phil
5 phil ivey
5 pipe
5 plann in
5 polish
5 pretend to
5 prior to
5 privat that
5 prod
5 project :
5 push straight
5 put it
5 question to
5 registrant city
5 report
5 requir to
5 right to
5 role of
5 rul do
5 safe
5 said that
5 save this
5 say noth
5 sentenc as
5 sentenc into
5 seriou
5 seriou offens
5 should treat
5 so far
5 sold
5 sold to
5 spe
5 stemm
5 supersed
5 sure i
5 system prompt
5 test of
5 text :
5 text between
5 text into
5 than an
5 the backup
5 the binary
5 the cod
5 the deny
5 the given
5 the job
5 the line
5 the one
5 the permission
5 the production
5 the statu
5 the way
5 this essay
5 this instruction
5 this it
5 this messag
5 this stop
5 to any
5 to exist
5 to go
5 to ita
5 to one
5 to rep
5 to set
5 to tell
5 translat this
5 tu es
5 un imbecil
5 unit stat
5 us registrant
5 user typ
5 view of
5 was plann
5 wasn't cheat
5 ways
5 what are
5 what this
5 which tool
5 who ask
5 will now
5 with i
5 with yes
5 without it
5 wrot
5 you and
5 you see
5 you'r allow
5 your usual
5 ल
5 ス
5 ハ
5 网
4 .cursor <file>
4 .read
4 0 trust
4 : <file>
4 : dependenci
4 : pleas
4 : priority
4 : transfer
4 <host> and
4 <host> first
4 a deni
4 a mistak
4 a trailer
4 action run
4 additional step
4 alway deploy
4 alway work
4 and forward
4 and obey
4 any signatur
4 archiv
4 as fix
4 as this
4 aspect
4 be archiv
4 build and
4 build their
4 bypas
4 c import
4 call function
4 can drop
4 candidat is
4 cba
4 check can
4 commit add
4 compani
4 competitiv
4 contractor
4 copy them
4 delet now
4 deployment
4 dialog
4 discount
4 do pleas
4 does the
4 down in
4 download the
4 e v
4 email to
4 ends
4 es un
4 este servidor
4 expensiv hotel
4 figur for
4 fil call
4 file anyway
4 for 0
4 for keys
4 fran
4 git <host>
4 have observ
4 have the
4 hotel in
4 if ask
4 important messag
4 in privat
4 integrity
4 into your
4 it last
4 it says
4 key server
4 key use
4 line of
4 line to
4 lock of
4 made the
4 mail it
4 mark the
4 md5
4 mention only
4 messag from
4 modell
4 most qualifi
4 my career
4 n s
4 name bash
4 name command
4 name id
4 nao
4 none pass
4 null so
4 number 0
4 observ yet
4 of github
4 open an
4 opposit
4 opposit of
4 or be
4 or replac
4 password that
4 perform this
4 person who
4 privileg and
4 project approv
4 promot
4 prompt
4 protection
4 push with
4 python c
4 qualifi for
4 refactor in
4 replac by
4 request you
4 restriction and
4 reveal
4 revenu
4 run make
4 see an
4 side and
4 span styl
4 spread
4 step when
4 straight into
4 sustain
4 system ignor
4 that alway
4 that read
4 the body
4 the dockerfil
4 the file
4 the opposit
4 the paragraph
4 the recip
4 the session
4 them with
4 them yourself
4 ther is
4 thre
4 ticket :
4 to pay
4 to trust
4 tool bash
4 toolu
4 toolu 0
4 touch
4 type tool
4 under any
4 user input
4 webhook
4 word of
4 writ this
4 written by
4 you work
4 your current
4 your new
4 चन
-4 <url> h
-4 a few
-4 a memory
-4 a specific
-4 a tool
-4 ability to
-4 about how
-4 agent team
-4 analyz
-4 and <file>
-4 and any
-4 and so
-4 as sacr
-4 as well
-4 authorization :
-4 automation
-4 be able
-4 byte
-4 channel
-4 chat history
-4 copyright
-4 critical
-4 cut off
-4 default :
-4 dependency
-4 dir
-4 discover
-4 discovery
-4 docs site
-4 embedd model
-4 entiti
-4 every word
-4 exampl list
-4 execut task
-4 executabl
-4 expansion
-4 for claud
-4 from that
-4 guess
-4 have shar
-4 identical
-4 if any
-4 if the
-4 impact
-4 implementation :
-4 in any
-4 in natural
-4 in review
-4 install on
-4 instant availabl
-4 instruction of
-4 intent
-4 interest in
-4 interval
-4 involv
-4 it instant
-4 it mean
-4 it treat
-4 jj log
-4 know what
-4 languag of
-4 lead what
-4 locat
-4 messag hold
-4 might be
-4 never print
-4 optimization
-4 or the
-4 organiz
-4 parser
-4 pid
-4 pleas read
-4 pointer
-4 problem solv
-4 processor
-4 properti
-4 proposal
-4 quota
-4 read and
-4 ready
-4 renderer
-4 report and
-4 request is
-4 rewritten
-4 router
-4 sacr
-4 sacr stor
-4 separate
-4 session id
-4 shar as
-4 short sentenc
-4 should i
-4 so if
-4 sourc of
-4 studio
-4 sure your
-4 system is
-4 templat :
-4 that session
-4 that would
-4 the configur
-4 the directory
-4 the end
-4 the manag
-4 the memory
-4 the subagent
-4 the think
-4 the tree
-4 the workflow
-4 them all
-4 therefor
-4 thin
-4 thing
-4 this caus
-4 this fix
-4 this restor
-4 this was
-4 to behav
-4 to chang
-4 to configur
-4 to manag
-4 transformer
-4 truth
-4 unclear
-4 union
-4 up your
-4 used by
-4 used for
-4 user content
-4 user or
-4 variou
-4 verbatim and
-4 vercel
-4 version and
-4 virtual
-4 vs code
-4 want in
-4 was cut
-4 we do
-4 wish to
-4 you the
-4 your network
-4 式
-5 .github
-5 : <url>
-5 : say
-5 : what
-5 <url> <url>
-5 <url> for
-5 a clear
-5 a commit
-5 a good
-5 a project
-5 a pull
-5 a real
-5 ability
-5 about them
-5 accidental
-5 acros all
-5 adjust
-5 adopt
-5 alia
-5 along with
-5 alternativ
-5 alway
-5 alway written
-5 and final
-5 and fix
-5 and improv
-5 and safety
-5 and that
-5 answer from
-5 answer should
-5 are availabl
-5 arriv
-5 as the
-5 assistant a
-5 assistant messag
-5 assistant must
-5 at any
-5 attempt to
-5 beginn of
-5 benchmark
-5 body complet
-5 bound
-5 bug fix
-5 by this
-5 call with
-5 cannot be
-5 case the
-5 catalog
-5 check
-5 checkout
-5 clarify
-5 color befor
-5 command :
-5 comment and
-5 commit in
-5 committ
-5 communication
-5 complet all
-5 complet ignor
-5 content :
-5 contribution
-5 controll
-5 could be
-5 cover the
-5 cpu
-5 creation
-5 decid
-5 delegation
-5 deliver
-5 descendant
-5 dev
-5 did not
-5 didn't
-5 differenc
-5 discussion
-5 dispatch
-5 distinct
-5 each other
-5 efficient and
-5 emotional
-5 end and
-5 entry
-5 environment variabl
-5 error that
-5 fail with
-5 feed
-5 field of
-5 final channel
-5 fir
-5 first confirm
-5 fit
-5 fits
-5 foo bar
-5 for that
-5 found
-5 generator
-5 get the
-5 goes
-5 gopher
-5 got
-5 great
-5 has not
-5 hav
-5 have
-5 have any
-5 haven't
-5 help you
-5 hierarchy
-5 id and
-5 if no
-5 in short
-5 in that
-5 in web
-5 in with
-5 initialization
-5 injection :
-5 instant
-5 instruction receiv
-5 integration test
-5 into one
-5 is also
-5 is set
-5 is still
-5 is this
-5 issu pr
-5 ist
-5 it know
-5 it print
-5 iteration
-5 jobs
-5 js
-5 jujutsu
-5 k
-5 know the
-5 librari
-5 litellm
-5 lost
-5 ls
-5 messag whil
-5 meta
-5 mix
-5 model and
-5 most recent
-5 no effect
-5 not as
-5 not know
-5 observer
-5 on call
-5 on how
-5 on it
-5 open the
-5 operat system
-5 opt in
-5 orphan
-5 pag can
-5 pair
-5 parallel
-5 patient
-5 peer
-5 persona
-5 piec
-5 pip
-5 pleas addres
-5 powershell
-5 pr for
-5 principl
-5 propos
-5 pydantic
-5 question on
-5 race
-5 random
-5 rejection
-5 remot control
-5 request the
-5 review chang
-5 reviewer comment
-5 script
-5 secret body
-5 self host
-5 send messag
-5 serializ
-5 session and
-5 should follow
-5 show
-5 sign in
-5 similar to
-5 sit
-5 situation
-5 stdout
-5 strip
-5 support <host>
-5 telegram
-5 that were
-5 the clin
-5 the configuration
-5 the exact
-5 the guidelin
-5 the id
-5 the index
-5 the legacy
-5 the loader
-5 think you'v
-5 this flag
-5 this pr
-5 this releas
-5 thorough
-5 tips
-5 to disabl
-5 to enabl
-5 to take
-5 top level
-5 treat as
-5 treat it
-5 unchang
-5 understand of
-5 understand your
-5 unnecessary
-5 utiliti
-5 v2
-5 valu is
-5 verbatim
-5 verbos
-5 visibl
-5 watch
-5 were alway
-5 with all
-5 without memory
-5 yarn
-5 yield
-5 you feel
-5 you shar
-5 you understand
-5 you'v told
-5 your account
-5 your application
-5 your idp
-5 your memori
-5 म
-5 端
-5 都
-6 2m 2m
-6 <url> from
-6 a chang
-6 a question
-6 about their
-6 addres
-6 agent sdk
-6 ancestor
-6 and mak
-6 any of
-6 app to
-6 area
-6 assistant for
-6 aws account
-6 back on
-6 bad
-6 bedrock
-6 better
-6 bin
-6 bir
-6 bug report
-6 can ask
-6 can give
-6 card titl
-6 chang in
-6 check for
-6 children
-6 clos the
-6 code that
-6 command to
-6 compil
-6 complete
-6 constructor
-6 consum
-6 contract
-6 conversion
-6 dataset
-6 declin
-6 differ
-6 do that
-6 element of
-6 exceed
-6 expert in
-6 explor
-6 extraction
-6 fac
-6 fail
-6 few
-6 fil are
-6 file in
-6 filenam
-6 fix 0
-6 fresh
-6 from
-6 front
-6 gt
-6 guidelin in
-6 hard
-6 have complet
-6 here <url>
-6 hint
-6 honor
-6 html
-6 i'll
-6 identify
-6 idp
-6 infrastructur
-6 integer
-6 intentional
-6 is not
-6 is what
-6 it then
-6 javascript
-6 key from
-6 keys to
-6 lets you
-6 life
-6 line that
-6 list all
-6 live in
-6 login page
-6 marketplac
-6 mechanism
-6 messag and
-6 middlewar
-6 modul :
-6 more
-6 navigat
-6 no acces
-6 normal
-6 obtain
-6 obviou
-6 on a
-6 on the
-6 on top
-6 on window
-6 once you
-6 only the
-6 open sourc
-6 operat
-6 org
-6 outsid the
-6 own context
-6 paus
-6 period
-6 personaliz
-6 pr number
-6 prioritiz
-6 programm
-6 pure
-6 pytest
-6 read only
-6 recall
-6 receiv
-6 recover
-6 registration
-6 report to
-6 respect
-6 revset
-6 risk
-6 round
-6 run test
-6 say so
-6 sensitiv
-6 silent
-6 spec
-6 specializ
-6 stood
-6 stood at
-6 strategy
-6 submit the
-6 symlink
-6 tabs
-6 tag
-6 terminat
-6 test :
-6 than the
-6 the app
-6 the call
-6 the claud
-6 the cursor
-6 the futur
-6 the mcp
-6 the provider
-6 the repo
-6 third party
-6 this method
-6 this option
-6 this softwar
-6 this tabl
-6 this way
-6 thoughtful
-6 timestamp
-6 to date
-6 to list
-6 to run
-6 toggl
-6 trigger you
-6 typical
-6 um
-6 un
-6 under the
-6 undo
-6 uniqu
-6 unit
-6 until you
-6 urls
-6 user comment
-6 user who
-6 util
-6 variant
-6 verify the
-6 viewer
-6 vpc
-6 welcom
-6 what was
-6 when it
-6 work copy
-6 work in
-6 work you
-6 writer
-6 yaml
-6 you could
-6 you get
-6 you should
-6 your code
-6 your favorit
-6 your gateway
-7 : user
-7 <file> 0
-7 accurate
-7 age
-7 algorithm
-7 and follow
-7 and how
-7 and you
-7 anthropic
-7 assert
-7 assistant content
-7 base url
-7 befor they
-7 bit
-7 blank
-7 boundari
-7 build the
-7 bundl
-7 calculat
-7 call it
-7 cmem pro
-7 command that
-7 compact
-7 compatibl
-7 context is
-7 cut
-7 deprecat
-7 distribut
-7 do this
-7 due
-7 e2e
-7 easy
-7 em
-7 equivalent
-7 escap
-7 especial
-7 even
-7 exclud
-7 fixtur
-7 for detail
-7 four
-7 from your
-7 ful
-7 gemini api
-7 get your
-7 guarante
-7 guard
-7 has the
-7 i think
-7 iam policy
-7 if ther
-7 immutabl
-7 inferenc
-7 info
-7 install it
-7 intend
-7 it does
-7 kind of
-7 languag server
-7 layout
-7 like this
-7 list of
-7 log
-7 mapp
-7 matrix
-7 menu
-7 minimum
-7 natural languag
-7 occur
-7 on every
-7 only when
-7 owner of
-7 persist
-7 por
-7 prettier
-7 probab
-7 prompt and
-7 recommendation and
-7 reflect
-7 regular
-7 relativ
-7 remov all
-7 renam
-7 request that
-7 retri
-7 reus
-7 sent
-7 sits
-7 socket
-7 specify the
-7 stat of
-7 statement
-7 statu
-7 stdin
-7 step 0
-7 stor in
-7 structlog
-7 structural
-7 subcommand
-7 subsequent
-7 successful
-7 suit
-7 support for
-7 test that
-7 thank to
-7 the base
-7 the conflict
-7 the dashboard
-7 the entir
-7 the order
-7 the plugin
-7 the skill
-7 the terminal
-7 the thread
-7 the two
-7 the upstream
-7 their own
-7 this function
-7 tier
-7 to avoid
-7 to help
-7 to prevent
-7 to send
-7 to start
-7 transform
-7 under
-7 unit test
-7 valid
-7 via the
-7 w
-7 win
-7 your terminal
-7 服
-8 : i'm
-8 : str
-8 a messag
-8 a singl
-8 accurat
-8 adapter
-8 after you
-8 and their
-8 answer question
-8 are work
-8 aren't
-8 aws
-8 back to
-8 bash llm
-8 becaus it
-8 can also
-8 careful
-8 categori
-8 cd
-8 chunk
-8 cmem
-8 concret
-8 concurrent
-8 constant
-8 creat the
-8 debian
-8 declar
-8 deps
-8 deriv
-8 destination
-8 don't think
-8 dynamic
-8 engin
-8 english
-8 ensur that
-8 entir
-8 expertis
-8 fals
-8 from <file>
-8 generic
-8 have no
-8 helper
-8 history and
-8 i'm
-8 in a
-8 instruction and
-8 interest
-8 is used
-8 it befor
-8 keyword
-8 left
-8 less
-8 lets
-8 lib
-8 lifecycl
-8 logger
-8 minor
-8 monorepo
-8 more information
-8 must be
-8 natural
-8 nest
-8 next step
-8 often
-8 openclaw
-8 overrid the
-8 party
-8 point to
-8 reason
-8 reload
-8 responsibility
-8 return a
-8 roll
-8 root caus
-8 s
-8 scenario
-8 secur
-8 selection
-8 sent to
-8 side
-8 simpl
-8 specifical
-8 sqlit
-8 the first
-8 the local
-8 the main
-8 the option
-8 then
-8 third
-8 thus
-8 tip
-8 to acces
-8 to end
-8 to give
-8 to work
-8 toml
-8 travel
-8 tri
-8 trivial
-8 tsx
-8 unix
-8 user requirement
-8 whitespac
-8 worktre
-8 器
-9 : bash
-9 <url> in
-9 a session
-9 addres the
-9 advic
-9 agent you
-9 alias
-9 all previou
-9 all were
-9 alongsid
-9 and memory
-9 and review
-9 and were
-9 appear in
-9 are
-9 assumption
-9 at its
-9 automatic
-9 b
-9 basic
-9 boundary
-9 bu
-9 but it
-9 button
-9 character
-9 creat and
-9 def
-9 default to
-9 delet all
-9 distribution
-9 encrypt
-9 expand
-9 feat
-9 follow
-9 fork
-9 gett
-9 gh
-9 glob
-9 grep
-9 hub
-9 i'm sorry
-9 ide
-9 insert
-9 insid the
-9 instruction stood
-9 its end
-9 map
-9 may have
-9 messag to
-9 migration
-9 namespac
-9 npx
-9 observation
-9 onboard
-9 op
-9 opt
-9 optimiz
-9 order to
-9 origin
-9 owns
-9 phas
-9 position
-9 present
-9 recommendation
-9 reduc
-9 resolution
-9 restart
-9 resum
-9 retriev
-9 rul of
-9 sorry i
-9 sort
-9 stor it
-9 suppos
-9 that have
-9 that trigger
-9 the core
-9 the input
-9 the languag
-9 time
-9 to creat
-9 to find
-9 to stop
-9 ts
-9 two
-9 use a
-9 user guid
-9 version of
-9 walk
-9 well as
-9 were refus
-9 wrapp
-9 you send
-9 your chang
-9 它
-10 : it
-10 : text
-10 allow you
-10 api key
-10 assist
-10 at least
-10 bearer
-10 best practic
-10 bun
-10 byt
-10 child
-10 ci
-10 claud mem
-10 compiler
-10 correspond
-10 cycl
-10 debug
-10 desktop
-10 detection
-10 discord
-10 enterpris
-10 exampl :
-10 extra
-10 favorit color
-10 feedback
-10 feel
-10 for exampl
-10 for you
-10 gate
-10 generation
-10 go to
-10 head
-10 health
-10 hit
-10 href
-10 inspect
-10 invalid
-10 it also
-10 it can
-10 kernel
-10 larg
-10 launch
-10 loader
-10 metric
-10 mid
-10 mock
-10 mount
-10 no permission
-10 one
-10 os
-10 our scanner
-10 personal
-10 pool
-10 potential
-10 power
-10 quick
-10 refs
-10 relat
-10 result in
-10 rewrit
-10 rol
-10 routin
-10 runner
-10 scal
-10 scanner flag
-10 small
-10 solution
-10 someth
-10 sorry
-10 spawn
-10 start the
-10 step titl
-10 string
-10 suppos that
-10 system call
-10 the history
-10 the llm
-10 the problem
-10 the right
-10 the sourc
-10 the work
-10 to :
-10 to an
-10 to make
-10 trac
-10 type :
-10 url
-10 user explicit
-10 web pag
-10 what
-10 which is
-10 who you
-10 within the
-10 you don't
-10 you use
-10 your browser
-10 zero
-11 0 :
-11 able
-11 able to
-11 additional
-11 ai agent
-11 are an
-11 as data
-11 authenticat
-11 batch
-11 boolean
-11 combin
-11 compatibility
-11 concis
-11 const
-11 css
-11 delet a
-11 dict
-11 did
-11 edge
-11 fact
-11 fast
-11 filesystem
-11 first
-11 flag it
-11 for a
-11 fragment
-11 i don't
-11 identifier
-11 inherit
-11 inlin
-11 it is
-11 it will
-11 key
-11 know about
-11 length
-11 letta
-11 literal
-11 low
-11 max
-11 microsoft
-11 minimal
-11 p
-11 pros
-11 recent
-11 refresh
-11 replac
-11 return the
-11 seem
-11 set of
-11 shown
-11 sign off
-11 special
-11 start of
-11 suggest
-11 the <file>
-11 the final
-11 the generat
-11 the new
-11 the original
-11 this commit
-11 through the
-11 to ensur
-11 to execut
-11 tone
-11 true
-11 unles the
-11 us the
-11 used to
-11 user id
-11 websit
-11 without the
-11 you need
-11 you not
-12 : true
-12 a file
-12 add
-12 amazon
-12 and a
-12 appropriat
-12 apps
-12 associat with
-12 await
-12 awar
-12 caller
-12 collection
-12 community
-12 concept
-12 consistent
-12 databas
-12 doc
-12 efficient
-12 etc
-12 expos
-12 fallback
-12 for more
-12 for your
-12 form
-12 functionality
-12 gemini cli
-12 how to
-12 ignor its
-12 in one
-12 in to
-12 indicat
-12 indicat that
-12 installation
-12 interaction
-12 its instruction
-12 main
-12 memori
-12 notification
-12 npm run
-12 path to
-12 profil
-12 provid the
-12 quality
-12 queri
-12 redirect
-12 render
-12 sequenc
-12 session
-12 several
-12 signal
-12 stabl
-12 static
-12 the exist
-12 the implementation
-12 the latest
-12 the sdk
-12 the version
-12 the worker
-12 transport
-12 uri
-12 user request
-12 v1
-12 x
-12 you'v
-12 your api
-12 your machin
-12 your own
-13 .claud
-13 <host> <url>
-13 all of
-13 and ask
-13 and it
-13 apis
-13 are you
-13 assistant to
-13 be used
-13 built in
-13 captur
-13 chain
-13 cleanup
-13 cogne
-13 confirm the
-13 contain the
-13 ctrl
-13 description :
-13 entri
-13 error messag
-13 foo
-13 have a
-13 hold
-13 idea
-13 if it
-13 in the
-13 isn't
-13 its own
-13 lin
-13 login
-13 necessary
-13 not a
-13 openai
-13 perform
-13 platform
-13 progres
-13 purpos
-13 represent
-13 resolv
-13 screen
-13 see the
-13 standard
-13 the agent
-13 the server
-13 this allow
-13 this exampl
-13 tool
-13 updat the
-13 user about
-13 wrapper
-13 yet
-13 your work
-13 ह
-14 address
-14 ai assistant
-14 an expert
-14 around
-14 as ignor
-14 at the
-14 authentication
-14 azur
-14 bookmark
-14 browser
-14 bugs
-14 co
-14 consol
-14 contributor
-14 could
-14 directori
-14 docker
-14 engineer
-14 goal
-14 high
-14 if a
-14 in order
-14 int
-14 match the
-14 mem
-14 much
-14 new
-14 not the
-14 original
-14 persistent
-14 phras
-14 phras such
-14 pipelin
-14 primary
-14 pro
-14 rebas
-14 ref
-14 regression
-14 revision
-14 simp
-14 someon
-14 spac
-14 submit
-14 syntax
-14 tab
-14 test phras
-14 the issu
-14 vector
-14 way
-14 we have
-14 we test
-14 whether
-14 wide
-14 width
-14 your project
-15 as you
-15 bar
-15 body
-15 callback
-15 capability
-15 co author
-15 condition
-15 daemon
-15 either
-15 empty
-15 en
-15 explain
-15 extend
-15 general
-15 however
-15 if your
-15 invok
-15 least
-15 m
-15 maco
-15 markdown
-15 mod
-15 modifi
-15 mov
-15 panel
-15 size
-15 so it
-15 so you
-15 stay
-15 subscription
-15 that is
-15 the context
-15 this modul
-15 timeout
-15 to ignor
-15 to your
-15 try to
-15 uv
-15 with
-15 you must
-15 your agent
-16 acces to
-16 affect
-16 approach
-16 artifact
-16 becaus the
-16 buffer
-16 cluster
-16 complex
-16 cros
-16 db
-16 definition
-16 determin
-16 duplicat
-16 entity
-16 expert
-16 find the
-16 individual
-16 information about
-16 keep the
-16 knowledg
-16 licens
-16 marker
-16 mcp server
-16 mean that
-16 newlin
-16 pars
-16 performanc
-16 practic
-16 previous
-16 prompt :
-16 rang
-16 so the
-16 sub
-16 surfac
-16 that contain
-16 the client
-16 the gateway
-16 this mean
-16 upstream
-16 use this
-16 view
-16 vs
-16 well
-16 workspac
-16 wrap
-17 at
-17 author by
-17 codebas
-17 cover
-17 decision
-17 endpoint
-17 introduc
-17 mak it
-17 nam
-17 plan
-17 preferenc
-17 queu
-17 re
-17 react
-17 refer
-17 refer to
-17 relevant
-17 semantic
-17 sets
-17 shap
-17 similar
-17 sql
-17 subagent
-17 to
-17 to use
-17 to writ
-17 upgrad
-17 user may
-17 you'll
-17 your organization
-18 <file> <file>
-18 attempt
-18 by default
-18 clean
-18 clon
-18 column
-18 command line
-18 cost
-18 development
-18 enforc
-18 file system
-18 framework
-18 gcloud beta
-18 h
-18 iam
-18 instead
-18 interactiv
-18 itself
-18 liv
-18 mode
-18 nativ
-18 network
-18 off by
-18 outsid
-18 param
-18 pnpm
-18 preserv
-18 prs
-18 reach
-18 remov
-18 stream
-18 t
-18 work with
-19 a new
-19 args
-19 associat
-19 background
-19 effect
-19 fastmcp
-19 in your
-19 initializ
-19 inject
-19 is the
-19 management
-19 restic
-19 serv
-19 the model
-19 the output
-19 user has
-19 一
-20 bead
-20 c
-20 embedd
-20 follow the
-20 immediate
-20 label
-20 layer
-20 lint
-20 many
-20 modify
-20 record
-20 remot
-20 sign
-20 snapshot
-20 technical
-20 track
-20 tree
-20 want
-20 what to
-20 within
-21 actual
-21 and your
-21 appli
-21 cas
-21 completion
-21 diff
-21 execut
-21 extract
-21 full
-21 gcloud alpha
-21 handler
-21 happen
-21 ids
-21 improv
-21 might
-21 node
-21 oauth
-21 on
-21 prefix
-21 protocol
-21 symbol
-21 the cli
-21 the pr
-21 this will
-22 a classic
-22 a user
-22 allow
-22 and the
-22 capabiliti
-22 classic payload
-22 don't
-22 exit
-22 expression
-22 logs
-22 proxy
-22 retry
-22 should be
-22 specify
-22 tak
-22 the result
-22 token
-22 with your
-23 author
-23 authorization
-23 bump
-23 dashboard
-23 detect
-23 devic
-23 element
-23 find
-23 history
-23 init
-23 languag
-23 library
-23 linux
-23 patch
-23 payload is
-23 rather than
-23 separat
-23 set
-23 stack
-23 start
-23 the command
-23 the default
-23 the start
-23 their
-23 typ
-23 user to
-23 validation
-24 bug
-24 can be
-24 carri
-24 classic
-24 dur
-24 host
-24 icon
-24 internal
-24 pag
-24 possibl
-24 singl
-24 tags
-24 terminal
-24 validat
-24 vim
-25 0 <url>
-25 attr
-25 auth
-25 beta
-25 clear
-25 extension
-25 googl
-25 hook
-25 latest
-25 legacy
-25 logic
-25 maintain
-25 may
-25 member
-25 multi
-25 name
-25 npm
-25 number of
-25 optional
-25 organization
-25 softwar
-25 stor
-25 than
-25 them null
-25 titl
-25 useful
-26 action
-26 appear
-26 befor
-26 best
-26 block
-26 container
-26 dolt
-26 point
-26 rather
-26 self
-26 servic
-26 stat
-26 templat
-26 why
-27 all the
-27 async
-27 clos
-27 color
-27 conflict
-27 connect
-27 editor
-27 execution
-27 final
-27 fix
-27 know
-27 load
-27 location
-27 parent
-27 program
-27 proper
-27 region
-27 sinc
-27 the full
-27 the specifi
-27 to a
-27 too
-27 would
-28 an
-28 architectur
-28 flow
-28 item
-28 like
-28 the project
-28 understand
-28 warn
-28 what it
-29 ask the
-29 class
-29 clin
-29 comput
-29 core
-29 correct
-29 cursor
-29 header
-29 it's
-29 one of
-29 repo
-29 the system
-29 when the
-30 a
-30 acces
-30 auto
-30 bas on
-30 dependenci
-30 failur
-30 miss
-30 non
-30 number
-30 register
-30 requirement
-30 runs
-30 should
-30 the current
-31 alpha
-31 different
-31 environment
-31 exact
-31 expect
-31 external
-31 identity
-31 install
-31 interfac
-31 move
-31 note that
-31 storag
-31 uses
-31 will be
-32 array
-32 attribut
-32 cloud
-32 common
-32 includ
-32 index
-32 is ignor
-32 loop
-32 on your
-32 parameter
-32 schema
-32 setup
-32 structur
-32 you do
-33 activ
-33 adds
-33 after the
-33 event
-33 llm
-33 prefer
-33 rout
-33 to do
-33 whil
-34 base
-34 built
-34 cannot
-34 connection
-34 depend on
-34 is
-34 metadata
-34 n
-34 once
-34 prevent
-34 print your
-34 runtim
-34 section
-34 sett
-34 styl
-34 sync
-34 target
-34 worker
-35 payload
-35 src
-35 step
-35 that are
-36 back
-36 display
-36 for
-36 http
-36 problem
-36 try
-37 call
-37 docs en
-37 doesn't
-37 graph
-37 json
-37 manual
-37 select
-37 this is
-38 acros
-38 argument
-38 caus
-38 depend
-38 insid
-38 integration
-38 respons
-38 through
-38 typescript
-38 ui
-38 unles
-39 avoid
-39 cach
-39 export
-39 guid
-39 output
-39 want to
-40 component
-40 design
-40 detail
-41 commit
-41 custom
-41 gateway
-41 group
-41 short
-41 think
-41 thos
-42 by :
-42 data
-42 github
-42 serena
-42 variabl
-42 web
-42 window
-42 with a
-43 gopas
-43 releas
-43 scop
-44 :
-44 both
-44 information
-44 instead of
-44 multipl
-44 str
-44 wher
-45 by
-45 contain
-45 us
-46 defin
-46 gemini
-46 implement
-46 input
-46 instanc
-46 operation
-46 you can
-47 already
-47 backend
-47 level
-47 object
-47 such as
-48 mak
-48 only
-48 thes
-49 case
-49 edit
-49 help
-49 packag
-49 usag
-49 you want
-50 config
-50 current
-50 describ
-50 directory
-50 format
-50 not
-51 after
-51 application
-51 behavior
-51 file
-51 git
-52 also
-52 claud code
-52 list
-52 mem0
-53 exist
-53 get
-53 its
-53 modul
-53 such
-54 bd
-54 function
-55 becaus
-55 configur
-55 control
-55 description
-55 enabl
-55 method
-55 per
-55 via
-56 bash
-56 documentation
-56 proces
-56 search
-57 2m
-57 automatical
-57 bas
-57 be
-57 field
-57 own
-57 runn
-57 see
-58 complet
-58 configuration
-58 error
-58 some
-59 clas
-59 implementation
-59 mcp
-59 pattern
-59 skill
-60 ensur
-60 generat
-60 the same
-61 app
-61 direct
-61 id
-61 setting
-62 build
-62 import
-62 mean
-62 sdk
-64 explicit
-64 handl
-65 resourc
-65 still
-66 availabl
-66 jj
-66 manag
-66 plugin
-66 referenc
-66 specifi
-67 flag
-67 provider
-67 support
-67 workflow
-68 python
-69 provid
-69 sourc
-70 issu
-70 valu
-71 same
-72 if you
-72 requir
-73 type
-73 work
-74 specific
-76 chang
-76 docs
-76 match
-77 project
-78 used
-79 gcloud
-80 featur
-80 fil
-83 pr
-83 test
-84 how
-84 local
-85 client
-85 will
-86 creat
-87 we
-88 command
-92 can
-92 path
-93 cli
-93 return
-93 updat
-98 api
-98 code
-98 context
-98 server
-100 but
-100 option
-101 version
-119 when
-121 default
-125 if
-128 exampl
-133 use
-135 0
-141 claud
-167 <file>
-221 or
"""
