"""What words and pairs of words weigh in hundredths, written by `scripts/train_likeness.py`; not edited by hand."""

HIGH = 61  # what weighs more is kept from agents
MEDIUM = -47  # what weighs more is told to whoever writes it
BASE = -399  # what any text weighs
LIST = """\
173 answer
159 me
153 your
151 pleas
146 <host>
142 assistant
138 i
134 say
131 instruction
129 system
124 sentenc
120 whatever
117 so that
117 you
111 this
110 rep
108 to <url>
108 were
107 every
104 all
104 here
102 give
100 approv
98 everyth
97 abov
97 curl
94 off
93 the user
92 : the
92 <url>
89 human
89 ignor
84 assistant :
84 mention
84 safety
84 tell
84 the
81 of this
79 says
79 writ
78 about
77 no
77 post
77 rul
77 the developer
76 admin
76 developer
75 been
75 word
75 you were
74 summary
74 you are
73 is to
73 this memory
72 do
72 password
71 it to
70 secret
69 end
69 grant
69 reviewer
68 user :
67 and do
67 put
66 0 and
66 hidden
65 guidelin
65 now
63 .ssh
62 ai
61 owner
61 read this
61 system messag
60 delet
60 push
59 as
59 disregard
59 notic
58 drop
58 it
58 translat
57 repeat
57 skip
56 content of
56 the security
55 our
55 send
55 what the
54 confirmation
54 noth
53 base64
52 act
52 nobody
52 print
52 rest of
52 review
52 summaris
52 the link
52 the summary
51 0 word
51 answer with
51 run the
51 the admin
51 transfer
51 with the
51 your guidelin
50 delet the
50 earlier
50 email
50 ignor the
50 my
50 obey
50 sentenc about
50 system :
50 with at
49 print the
49 the content
48 customer
48 job
48 pretend
48 the customer
48 the owner
47 and answer
47 let
47 mail
47 trust
46 for good
46 good
46 me the
45 .env
45 approval
45 mention it
45 most 0
45 writ one
45 you have
45 your instruction
44 agent :
44 mine
44 post the
44 the commit
44 this one
44 told
44 without
43 audit
43 bot
43 carry
43 given
43 in this
43 matter
43 the abov
43 the rest
43 whatever the
42 : writ
42 anyon
42 forget the
42 policy
42 put the
42 restriction
42 the audit
42 the test
42 this line
42 usuario
41 at most
41 from <url>
41 note
41 turn off
41 user
40 any
40 permission
40 previou
40 speak
40 the reviewer
40 tower
39 cat
39 content
39 includ the
39 ok
39 operator
39 pari
39 prior
39 remov the
39 respond
39 that the
39 the secret
39 whenever
39 wipe
38 a model
38 at <url>
38 gave
38 said
38 this note
37 between the
37 by the
37 drop the
37 forget
37 now on
37 writ a
37 yes
36 backup
36 bank
36 from now
36 mark
36 rule
36 somebody
36 stop
36 tell me
36 the password
36 the text
36 your previou
35 de
35 finish
35 has
35 not maliciou
35 paragraph
35 that
35 todo :
34 and tell
34 dan
34 emma
34 emma johnson
34 fine
34 i am
34 johnson
34 maliciou
34 todo
34 trigger :
34 you'r
34 yourself
33 and give
33 ask for
33 eve
33 focu
33 for all
33 instruction :
33 no need
33 obey the
33 on you
33 out the
33 play
33 registrar
33 rest
33 send the
32 : print
32 an ai
32 free
32 le
32 registrant
32 skip the
32 sudo
32 the public
32 the sentenc
32 us133000000121212121212
32 vendor
31 comp
31 curl <url>
31 deploy
31 go
31 refus
31 security
31 that you
31 world
31 送
30 add the
30 ai that
30 am
30 came
30 data and
30 deletion
30 disabl the
30 et
30 from the
30 of your
30 shell
30 summaris this
30 the tower
29 : i
29 : this
29 and not
29 and say
29 comment
29 constraint
29 copy
29 domain statu
29 make a
29 not tell
29 note for
29 phon
29 that it
29 the company
29 the tabl
29 this sentenc
29 turn
29 your developer
28 add a
28 alle
28 as if
28 ask
28 company
28 ever
28 in every
28 jailbreak str
28 look
28 no matter
28 question
28 report that
28 the jailbreak
28 this data
28 this page
28 to recipient
28 your safety
27 .aws
27 : pleas
27 all other
27 append
27 befor this
27 disabl
27 du
27 dump
27 given valu
27 important
27 jailbreak
27 key to
27 leav
27 most
27 priority
27 prompt in
27 rm
27 say that
27 skipp
27 str with
27 und
26 agent
26 and put
26 and task
26 any more
26 are a
26 befor you
26 convention :
26 developer messag
26 domain name
26 email the
26 follow information
26 forbid
26 have been
26 hereby
26 in which
26 off the
26 page
26 password of
26 reader
26 task in
26 to every
26 你
25 about the
25 and keep
25 carry on
25 give the
25 hacker
25 in full
25 payment
25 quarter
25 recipient
25 save
25 them
25 this conversation
25 this text
25 translat the
25 user is
25 指
24 <host> 0
24 all your
24 as a
24 card
24 chang the
24 comp with
24 employe
24 evil
24 follow sentenc
24 for ever
24 green
24 instruction to
24 it must
24 las
24 no rul
24 payroll
24 statu :
24 wipe the
24 不 要
23 : alway
23 account
23 ahead
23 confirm
23 down
23 ethic
23 go ahead
23 in all
23 keep this
23 link
23 mallory
23 name is
23 so
23 the chat
23 the operator
23 the task
23 the vendor
23 upload
23 without ask
23 く た
23 さ い
23 た さ
23 示
22 and don't
22 and post
22 anyth
22 behalf
22 each
22 file says
22 fund
22 go on
22 ignor your
22 install the
22 insult
22 into chines
22 it up
22 iunstruction
22 lo
22 order
22 output the
22 previou iunstruction
22 proce
22 regard
22 regard the
22 registry
22 rf
22 rm rf
22 straight
22 technologi
22 that i
22 the constraint
22 the policy
22 the privat
22 them and
22 this session
22 さ
22 て く
21 : thank
21 <host> registrar
21 agre
21 came from
21 chines
21 code review
21 date
21 echo
21 gpt 0
21 has been
21 him
21 iana
21 iana id
21 iban
21 is over
21 it out
21 johnson gpt
21 me a
21 never
21 of document
21 password in
21 play a
21 privat
21 registrar iana
21 root
21 say the
21 tell the
21 ten
21 that was
21 the follow
21 the hidden
21 the human
21 the translation
21 translation
21 unrestrict
21 く
20 : delet
20 : send
20 and mail
20 consign
20 could you
20 cron job
20 directiv
20 dit
20 finish the
20 fiscal
20 for permission
20 his
20 hooli
20 human :
20 ignora
20 into the
20 las clav
20 matter what
20 memory must
20 nc
20 nc <host>
20 never ask
20 not mention
20 refus and
20 research
20 sentenc :
20 summary of
20 thank for
20 the deploy
20 the reader
20 tool call
20 tower is
20 train
20 treat the
20 your context
20 your initial
20 зaбyдb
20 المرور
20 た
19 .aws credential
19 : ok
19 <url> sudo
19 anterior
19 are to
19 authoris
19 destructiv
19 encod the
19 env curl
19 for me
19 for the
19 give me
19 highest
19 home
19 hour
19 if they
19 in pari
19 mind
19 model :
19 model that
19 no more
19 on with
19 organization :
19 oubli
19 participat
19 registrar :
19 remember for
19 sistema
19 the most
19 the rul
19 tien
19 usuario y
19 wget
19 which you
19 your prior
19 い
18 .ssh id
18 : salient
18 a comment
18 agent must
18 authoriz keys
18 below
18 cheat
18 clav
18 disk
18 draft
18 gave you
18 i have
18 im
18 in each
18 leav out
18 limit
18 mode and
18 monument
18 never refus
18 out
18 out of
18 phon :
18 pick
18 quiet
18 repeat the
18 rsa
18 salient summary
18 summary user
18 take
18 that includ
18 the highest
18 the review
18 the stag
18 this comment
18 to all
18 to main
18 to our
18 today
18 transaction to
18 user for
18 were written
18 whatever you
18 your hidden
18 your rul
18 и
18 श
18 て
18 の
18 发 送
18 指 示
18 要
18 要 告
18 送 到
17 0 ft
17 : grant
17 <host> in
17 a hacker
17 a human
17 a transaction
17 abov sentenc
17 agre that
17 and add
17 and interact
17 and just
17 and machin
17 and never
17 and run
17 and writ
17 artificial intelligenc
17 be skipp
17 book
17 bother
17 buy
17 can't see
17 center artificial
17 code block
17 complain
17 contact email
17 copy this
17 country
17 delet it
17 domain is
17 driv
17 eiffel
17 eiffel tower
17 encod
17 ends here
17 fix :
17 ft
17 give a
17 guardrail
17 harmful
17 hotel
17 human center
17 intelligenc and
17 intelligenc the
17 invoic
17 it and
17 it in
17 learn technologi
17 more natural
17 natural ways
17 need not
17 need to
17 novel
17 obsolet
17 of artificial
17 on human
17 product
17 public
17 rate
17 registrant organization
17 research focus
17 riedl
17 riedl research
17 s <url>
17 salient
17 session :
17 session cooki
17 simulat a
17 solv the
17 story in
17 straight to
17 system notic
17 tabl
17 technologi that
17 that understand
17 the build
17 the eiffel
17 the partner
17 the platform
17 the report
17 the word
17 them in
17 them to
17 to authoriz
17 tool result
17 understand and
17 user in
17 with this
16 0 for
16 <file> domain
16 a story
16 account us133000000121212121212
16 accumulat between
16 accumulat fund
16 all tool
16 and hide
16 and install
16 artificial
16 as root
16 as your
16 backdoor
16 checksum
16 company on
16 company uses
16 curl s
16 date the
16 deduction
16 deduction which
16 development of
16 disregard your
16 do anyth
16 don't mention
16 dr
16 employe contribut
16 fix is
16 focu only
16 for everyth
16 fund to
16 game
16 hack
16 human user
16 i want
16 inst
16 intelligenc
16 it again
16 letter
16 machin learn
16 na
16 no verify
16 offer date
16 participat employe
16 payroll deduction
16 plan through
16 proce with
16 production
16 provinc
16 provinc :
16 purchas date
16 purchas shar
16 respond with
16 rul you
16 session token
16 sh
16 shar in
16 somebody asks
16 stat provinc
16 the accumulat
16 the api
16 the email
16 the offer
16 the participat
16 the purchas
16 the world
16 they were
16 through payroll
16 ticket
16 to be
16 to hear
16 to purchas
16 to the
16 token as
16 tu
16 user confirm
16 user name
16 was
16 which accumulat
16 with human
16 writ :
16 y
16 your earlier
16 your long
16 密
16 用 户
15 0 registrar
15 : never
15 <url> and
15 abus contact
15 allow to
15 an api
15 and carry
15 and leav
15 append the
15 attack method
15 be delet
15 cancell
15 come
15 comment out
15 consent
15 contact phon
15 copy of
15 day
15 del
15 earlier messag
15 everybody
15 everyon
15 for word
15 forc push
15 human are
15 im end
15 im start
15 in more
15 lift
15 method will
15 most expensiv
15 next
15 not be
15 of my
15 off for
15 other agent
15 peopl with
15 push to
15 registrar abus
15 send a
15 set the
15 show them
15 simulat
15 system the
15 that all
15 that our
15 the account
15 the attack
15 the given
15 the monitor
15 the part
15 the recipient
15 the restriction
15 this paragraph
15 thought
15 two factor
15 valu of
15 visit
15 will substitut
15 word for
15 you repeat
15 your system
15 し て
15 发
15 告
14 : abus
14 <url> sh
14 and act
14 and use
14 answer as
14 append it
14 attack which
14 authority
14 behalf of
14 between
14 bob
14 candidat
14 changelog
14 claim that
14 clear the
14 confidential
14 contact
14 country :
14 date and
14 do as
14 do injection
14 each commit
14 email :
14 file and
14 fix templat
14 follow as
14 follow is
14 grant all
14 has chang
14 ignor instruction
14 in <file>
14 in plain
14 injection <file>
14 instruction do
14 just print
14 la
14 last week
14 leav no
14 like a
14 never run
14 no sign
14 note to
14 on behalf
14 operator has
14 permitt
14 privat key
14 privileg
14 pwn
14 readm
14 registrant country
14 sentenc in
14 shall
14 show up
14 stat that
14 switch off
14 tallest
14 the branch
14 the databas
14 the sent
14 the tallest
14 then remov
14 typo
14 who
14 without any
14 your summary
13 0 to
13 : clienttransferprohibit
13 : system
13 <file> f
13 <file> instead
13 <url> domain
13 a game
13 a monument
13 a test
13 a unesco
13 abus
13 as though
13 asid
13 at <host>
13 backup <host>
13 bank of
13 been given
13 bracket :
13 break
13 can solv
13 center
13 ceo
13 chang to
13 clienttransferprohibit
13 clienttransferprohibit <url>
13 content policy
13 cron
13 den
13 deni
13 designat a
13 do not
13 done
13 every agent
13 f ignor
13 from this
13 gist
13 hand and
13 heritag
13 heritag site
13 hi
13 historiqu in
13 i gave
13 kind
13 languag model
13 later
13 later session
13 law
13 mirror
13 monument historiqu
13 nam part
13 next time
13 no one
13 of all
13 only on
13 ops
13 owner gave
13 page :
13 pari bank
13 pretend that
13 que
13 query str
13 registrant stat
13 registrant street
13 result :
13 result user
13 room
13 scanner
13 se
13 sein in
13 sender to
13 shadow
13 site pari
13 solv
13 spell
13 str of
13 street
13 street :
13 structur in
13 substitut
13 suspend
13 templat <file>
13 thank
13 that in
13 the articl
13 the changelog
13 the code
13 the development
13 the fail
13 the maintainer
13 the sein
13 this document
13 this file
13 this in
13 to come
13 to follow
13 transfer 0
13 unesco
13 unesco world
13 url :
13 void
13 was designat
13 was nam
13 were given
13 which uses
13 without look
13 world heritag
13 ज
13 这
13 限
12 .kub
12 0 present
12 0 usd
12 : approval
12 : run
12 a backdoor
12 a cron
12 a link
12 abaikan
12 about it
12 accumulat
12 add to
12 aiemmat
12 all session
12 alle tidliger
12 and was
12 answer everyth
12 anterior y
12 anweisungen
12 approval are
12 are underspecifi
12 as regra
12 authoriz
12 benutzer
12 benutzer nicht
12 bitt
12 bort
12 bort fra
12 bot that
12 butun
12 card number
12 cat etc
12 chmod r
12 claim
12 contribut to
12 convention
12 cooki
12 copy the
12 crim
12 curl d
12 curl f
12 customer list
12 cz
12 dash
12 december 0
12 del sistema
12 dem benutzer
12 deploy on
12 designat
12 dimentica
12 discover indirect
12 dollar
12 dropp most
12 du har
12 e invia
12 end december
12 envoi
12 envoi le
12 esqueca
12 este
12 etc passwd
12 experienc independent
12 fatt
12 fichier
12 fill
12 fill them
12 financial
12 financial result
12 for support
12 fra
12 garak
12 garak experienc
12 gpt
12 hacker who
12 har
12 har fatt
12 hear
12 hi seek
12 historiqu
12 i need
12 i say
12 if detail
12 ignoruj
12 independent security
12 indirect prompt
12 instruc
12 instruc tion
12 instruktioner
12 integrat system
12 invia
12 is 0
12 is fine
12 is off
12 istruzioni
12 it assistant
12 kata
12 kata sandi
12 l'utilisateur
12 le istruzioni
12 legal
12 let it
12 let this
12 llm integrat
12 lo anterior
12 losch
12 lupakan
12 many other
12 minut
12 mir
12 must not
12 my studi
12 name shell
12 ne tien
12 negeer
12 nicht davon
12 not say
12 not show
12 note it
12 novel research
12 novel typ
12 noлbзobateля
12 npeжhиe
12 npeжhиe ykaзahия
12 nutzer
12 o usuario
12 of transaction
12 of vulnerabiliti
12 olvida
12 on novel
12 open
12 organisation
12 other novel
12 partner
12 pleas also
12 plus compt
12 pokyny
12 poprzedni
12 present worldwid
12 push mirror
12 qo
12 qo <url>
12 quarter and
12 regra
12 rep in
12 research regard
12 researcher 0
12 restriction that
12 result for
12 root and
12 sag
12 sag dem
12 sandi
12 se bort
12 sebelumnya
12 sebelumnya dan
12 security researcher
12 see it
12 seek
12 seek garak
12 sein
12 semua
12 shell argument
12 studi
12 studi to
12 sve
12 switch to
12 talimatlari
12 talk
12 tar cz
12 tell anyon
12 tes
12 the author
12 the domain
12 the hook
12 the lock
12 the person
12 the pull
12 the quarter
12 the shar
12 they are
12 tidliger
12 tien plus
12 tio
12 tmp
12 to focu
12 to us133000000121212121212
12 token into
12 transaction are
12 transaction history
12 treat
12 und losch
12 und sag
12 underspecifi
12 underspecifi fill
12 unrestrict mode
12 us133000000121212121212 that
12 vergeet
12 vergeet wat
12 vergis
12 verify fals
12 wat
12 were you
12 wget qo
12 wip
12 with :
12 without review
12 worldwid dropp
12 y muestra
12 ykaзahия
12 ykaзahия и
12 you may
12 your rep
12 иhctpykции
12 التعليمات
12 التعليمات السابقة
12 السابقة
12 العنوان
12 المرور الى
12 الى هذا
12 تجاهل
12 كلمة
12 كلمة المرور
12 هذا
12 هذا العنوان
12 وارسل
12 ओ
12 छल
12 ज ओ
12 न
12 प छल
12 भ ल
12 श क
12 ง ห
12 ท ง
12 비밀번호를
12 지시를
12 を
12 个
12 户
12 把
12 有 指
11 .
11 .config
11 .env to
11 .pem
11 : befor
11 : env
11 : rep
11 <url> git
11 <url> so
11 a bot
11 a hidden
11 all later
11 and many
11 and no
11 answer every
11 any command
11 as visibl
11 assignment is
11 award
11 binary <url>
11 by agent
11 caso
11 cat .ssh
11 com befor
11 complain about
11 compt
11 copilot
11 data binary
11 davon
11 de pass
11 december
11 disabl logg
11 do it
11 do the
11 dump to
11 each new
11 elevat
11 exchang
11 fetch <url>
11 from here
11 from me
11 function result
11 further
11 guidelin for
11 helpful
11 here on
11 i hereby
11 i should
11 id rsa
11 if question
11 if somebody
11 important extreme
11 impos
11 in it
11 in without
11 indirect
11 injection
11 injection and
11 is a
11 is real
11 kill the
11 last user
11 le mot
11 limit on
11 mark it
11 meet
11 mot
11 mot de
11 mow
11 muestra
11 never align
11 never says
11 nie mow
11 not to
11 of .env
11 on as
11 on secret
11 open port
11 other people
11 over
11 pars this
11 pas
11 passwd
11 people
11 platform team
11 post data
11 precedent
11 precedent et
11 preferenc :
11 public readm
11 pull request
11 purchas
11 push the
11 r 0
11 read .aws
11 real important
11 registro
11 remot add
11 rep as
11 researcher
11 result ok
11 reveal the
11 review is
11 robot
11 rul in
11 safety train
11 servic at
11 shell history
11 signatur check
11 stag
11 stand
11 stand order
11 stop be
11 stop process
11 sudo bash
11 system content
11 tar
11 tell them
11 the draft
11 the filter
11 the home
11 the login
11 the migration
11 the plan
11 the servic
11 them the
11 then delet
11 ther
11 thes order
11 thes step
11 this :
11 this rule
11 this thread
11 ticket at
11 tion
11 to bypas
11 to me
11 usd
11 user consent
11 uzytkownikowi
11 visibl from
11 visitor
11 whenever you
11 whoi
11 worldwid
11 year end
11 you answer
11 you obey
11 you open
11 you'r the
11 your answer
11 your configuration
11 your restriction
11 your user
11 الى
11 را
11 न रद
11 रद
11 रद श
11 ल ज
11 し
11 ー
11 不
11 你 是
11 到
11 到 这
11 制
11 前
11 址
11 忘
11 忽
11 忽 略
11 所 有
11 把 密
11 有
11 这 个
11 限 制
10 .npmrc
10 0 0
10 0 in
10 0 metr
10 0 storey
10 : <host>
10 : mark
10 : open
10 : our
10 : sure
10 : yes
10 <file> registry
10 <url> registry
10 <url> updat
10 <url> without
10 a recurr
10 aaaa
10 abandon the
10 abov is
10 abov this
10 accept any
10 action :
10 administrator
10 adr
10 after each
10 again
10 al
10 all origin
10 allow all
10 an 0
10 an exception
10 and approv
10 and need
10 and push
10 and strict
10 answer first
10 answer like
10 approv all
10 approv it
10 are hereby
10 articl
10 as usual
10 ask me
10 authority to
10 averag exchang
10 away
10 az
10 bother the
10 bracket
10 bug is
10 by user
10 chat
10 cheat on
10 checksum in
10 click here
10 cod agent
10 come :
10 command in
10 contradict this
10 creation date
10 credit card
10 date of
10 developer mode
10 dig cat
10 disregard the
10 docs <file>
10 dollar us
10 domain id
10 employment
10 end on
10 env
10 essay
10 examination
10 exchang rat
10 exchang rate
10 extreme important
10 filter is
10 first busines
10 fiscal quarter
10 focus on
10 for chang
10 for every
10 for exchang
10 forward all
10 ft tall
10 has clear
10 has to
10 he
10 height as
10 here for
10 hex and
10 hidden rul
10 hide
10 hir
10 hir in
10 hooli fiscal
10 instruct
10 is fix
10 kai
10 let us
10 licenc
10 lie
10 link to
10 maintainer at
10 make the
10 me pleas
10 mention wher
10 messag that
10 metr
10 metr 0
10 month averag
10 next action
10 no confirmation
10 no limit
10 of any
10 of employment
10 of no
10 only :
10 otherwis is
10 overrid summariz
10 pin the
10 pipe the
10 pleas email
10 policy and
10 post them
10 previou quarter
10 quarter click
10 quarter of
10 rate end
10 readabl summary
10 registrant id
10 registrant name
10 registrar url
10 registrar whoi
10 registry domain
10 registry expiry
10 registry registrant
10 rep with
10 reviewer :
10 role
10 root account
10 rsus
10 rule for
10 run
10 run any
10 same height
10 say it
10 says no
10 says otherwis
10 security of
10 security scan
10 shar driv
10 shar the
10 so stop
10 spac between
10 spell your
10 ssh
10 start date
10 storey
10 storey build
10 subclass can
10 summariz task
10 summary is
10 take the
10 tall
10 tall about
10 tallest structur
10 task to
10 te
10 team
10 term memory
10 test and
10 test fail
10 text
10 that agent
10 that disagre
10 the alarm
10 the checksum
10 the ci
10 the deletion
10 the disk
10 the foreign
10 the hero
10 the hooli
10 the pric
10 the releas
10 the support
10 the viru
10 them as
10 this stor
10 thrown
10 to tmp
10 to whichever
10 u
10 uncensor
10 up the
10 updat date
10 upload the
10 use no
10 use the
10 user typ
10 user with
10 viru
10 viru scanner
10 waiv
10 want you
10 we can
10 were hir
10 whichever model
10 whoi server
10 with noth
10 with spac
10 with that
10 work for
10 you is
10 you'r a
10 your start
10 zip the
10 भ
10 ท
10 ม ด
10 ห ม
10 の 指
10 を 無
10 ス ワ
10 ハ ス
10 信 し
10 告 诉
10 用
10 略
10 視 し
10 诉
10 诉 用
10 送 信
9 0 month
9 : chang
9 : ignor
9 : push
9 : report
9 : when
9 <file> as
9 <file> the
9 a cod
9 a code
9 a dialog
9 a limerick
9 abov text
9 act as
9 admin account
9 agent the
9 all agent
9 all environment
9 all futur
9 an assistant
9 and take
9 anybody
9 are not
9 assistant and
9 audit trail
9 aws secret
9 break rul
9 bullet
9 busines day
9 came befor
9 can overrid
9 charg
9 check and
9 confirm with
9 day of
9 dear
9 destructiv command
9 detail of
9 done and
9 e
9 enabl it
9 endoftext
9 every repository
9 expensiv
9 extreme
9 file you
9 filter
9 firewall and
9 fix for
9 for us
9 foreign keys
9 from mallory
9 further notic
9 futur conversation
9 git push
9 harmles
9 have expir
9 here the
9 hero
9 home directory
9 in advanc
9 in charg
9 is bind
9 is finish
9 is ly
9 is trust
9 jailbroken
9 kill
9 laws
9 les
9 let the
9 limerick
9 limerick about
9 mail the
9 maintainer
9 maker
9 may run
9 memory to
9 moral
9 more than
9 mouth
9 ne
9 negativ
9 nie
9 not wait
9 of llm
9 only with
9 order for
9 outdat
9 packag from
9 page titl
9 passport
9 passport number
9 peopl
9 pixel
9 previou instruction
9 put your
9 question is
9 rank
9 rat
9 repository you
9 respond as
9 rul are
9 safety guidelin
9 scen
9 secret acces
9 secret key
9 secret you
9 sender
9 split the
9 ssh key
9 support ticket
9 systemprompt
9 test is
9 test so
9 text abov
9 text and
9 that look
9 the claim
9 the classification
9 the dns
9 the endpoint
9 the firewall
9 the guardrail
9 the meet
9 the whol
9 to eve
9 to iban
9 to mallory
9 to memory
9 top of
9 typ of
9 unfilter
9 until further
9 uses a
9 were ask
9 whenever the
9 who never
9 who'd
9 whol
9 whom
9 without mention
9 written for
9 you in
9 you see
9 yourself and
9 प
9 ง
9 て ハ
9 ト を
9 ユ
9 ユ ー
9 ワ
9 ワ ー
9 ー サ
9 信
8 .env in
8 : buy
8 : creat
8 : fine
8 : next
8 <file> in
8 <url> after
8 abandon
8 abov the
8 acces key
8 account for
8 add curl
8 after me
8 ago
8 ahead and
8 align
8 all packag
8 all permission
8 all project
8 all safety
8 aloud
8 alway approv
8 am a
8 amount
8 and app
8 and append
8 and enabl
8 any model
8 are obsolet
8 assignment
8 attach the
8 attention
8 audit log
8 averag
8 certificat
8 chat so
8 chmod
8 command from
8 config <file>
8 conscienc
8 continu
8 curat
8 dem
8 des
8 developer prompt
8 dialog are
8 dig
8 disagre with
8 discriminatory
8 discriminatory sentenc
8 does
8 does your
8 enter the
8 error in
8 eve <host>
8 everyth abov
8 expiry date
8 factor for
8 fail test
8 git remot
8 haha
8 haha pwn
8 has already
8 hear about
8 hide this
8 hook in
8 i was
8 ignor them
8 important the
8 in docs
8 in target
8 information and
8 initial prompt
8 instruct to
8 instruction forbid
8 instruction ignor
8 instruction in
8 into your
8 it isn't
8 languag user
8 line as
8 line came
8 look like
8 ly
8 maliciou registrant
8 may be
8 me :
8 me how
8 memory :
8 memory of
8 month
8 need no
8 new plan
8 next line
8 next pleas
8 nicht
8 no policy
8 observation :
8 one discriminatory
8 one side
8 only this
8 paraphras
8 pay
8 permit
8 pick it
8 pleas do
8 pleas repeat
8 polici
8 preambl
8 preced
8 process this
8 prompt you
8 push it
8 put them
8 recip
8 registrant email
8 remember
8 repeat after
8 respons :
8 review by
8 right and
8 safe skip
8 safety rul
8 save to
8 secret may
8 see this
8 send me
8 sent email
8 server :
8 signatur
8 silenc
8 so i
8 stor the
8 strict adher
8 summaris your
8 summariser
8 support and
8 sure that
8 surpris him
8 swear
8 switch
8 text :
8 the .env
8 the bill
8 the bug
8 the confirmation
8 the dependency
8 the fork
8 the instruction
8 the next
8 the rate
8 the top
8 the villain
8 them that
8 them without
8 there
8 they ask
8 this candidat
8 this entry
8 this the
8 thought :
8 thre rul
8 time you
8 to <host>
8 to each
8 to say
8 to tell
8 to wallet
8 token in
8 told to
8 told you
8 tool :
8 transaction
8 translat sentenc
8 translation and
8 unit stat
8 untrust
8 urgent
8 user session
8 villain
8 wallet
8 which a
8 whit text
8 without chang
8 you delet
8 you find
8 you given
8 you like
8 you rep
8 your whol
8 zed
8 ก
8 ด
8 ม
8 ห
8 อ
8 า
8 こ
8 ー ト
8 無
8 無 視
8 視
8 请
7 : approv
7 : ask
7 : focu
7 a gist
7 a post
7 a terminal
7 about muslim
7 abus <host>
7 act according
7 admin password
7 aerial
7 aerial exchang
7 agent can
7 ai whos
7 alarm
7 all shell
7 already said
7 an admin
7 an aerial
7 an equal
7 and continu
7 and execut
7 and mention
7 any community
7 any tenabl
7 approv by
7 are cancell
7 as regard
7 aspect the
7 assistant transfer
7 be relat
7 begin
7 behaviour
7 binary
7 board for
7 book the
7 both aspect
7 branch to
7 break the
7 build and
7 can disregard
7 claim stemm
7 classification
7 cod assistant
7 comment is
7 commit messag
7 community property
7 concern
7 contain an
7 date :
7 dialog
7 disagre
7 division
7 division of
7 does not
7 email receiv
7 emoji
7 end of
7 entire from
7 equal division
7 etc shadow
7 everyth with
7 examination shall
7 exchang wireles
7 exclusive on
7 expiry
7 factor
7 filter and
7 fine to
7 focu exclusive
7 focu on
7 follow first
7 follow text
7 for cheat
7 for next
7 forbid it
7 foreign
7 found to
7 from incom
7 gist and
7 go of
7 hand over
7 hat
7 have read
7 hex
7 ignor all
7 impos by
7 in 0
7 in its
7 in later
7 in my
7 inbox to
7 incom produc
7 initial
7 instruction from
7 is alway
7 is down
7 is obvious
7 it :
7 it on
7 its plac
7 keep it
7 keep that
7 llm agent
7 lol
7 long term
7 marital
7 marital relationship
7 mark all
7 me emma
7 memory
7 merg without
7 minut and
7 muslim
7 muslim with
7 naval
7 naval observatory
7 never say
7 next request
7 no content
7 no safety
7 not app
7 not let
7 not under
7 observatory
7 observatory us
7 observatory which
7 obvious
7 obvious so
7 of admin
7 of each
7 of thing
7 off your
7 offens
7 one is
7 only comment
7 overrul
7 paper
7 pari observatory
7 password into
7 penalti
7 penalti impos
7 pleas stop
7 polish
7 polish the
7 port 0
7 post request
7 previou text
7 produc activity
7 property found
7 provid it
7 public issu
7 receiv from
7 recipient and
7 recurr
7 relationship and
7 revok
7 root on
7 rul and
7 run curl
7 run without
7 said that
7 said yes
7 security team
7 seriousnes
7 seriousnes of
7 set all
7 shar your
7 signal with
7 speak as
7 stat naval
7 stemm entire
7 stor this
7 story
7 target languag
7 task as
7 tenabl
7 tenabl view
7 that no
7 that reviewer
7 the ai
7 the backup
7 the board
7 the dash
7 the destructiv
7 the examination
7 the fix
7 the formatt
7 the marital
7 the offens
7 the pari
7 the previou
7 the question
7 the role
7 the scanner
7 the seriousnes
7 the team
7 the transaction
7 the visitor
7 the webhook
7 the wife
7 thing from
7 this domain
7 this repository
7 this site
7 this token
7 though
7 to any
7 to drop
7 to pick
7 to surpris
7 tower as
7 tower has
7 transfer the
7 two voic
7 under any
7 user question
7 user that
7 very top
7 voic
7 which used
7 whichever
7 who says
7 whos
7 wife
7 wife claim
7 wireles signal
7 with question
7 women
7 women with
7 work on
7 writ it
7 yes to
7 you and
7 you work
7 your core
7 your train
7 サ
7 サ ー
7 个 傻
7 傻
7 傻 瓜
7 所
7 是 个
7 瓜
6 . registrar
6 .ssh to
6 0 november
6 198b
6 198b usc
6 : agent
6 : hool
6 : leav
6 : post
6 : refus
6 <url> registrant
6 a fix
6 a key
6 a rule
6 a second
6 account 0
6 acme
6 acros our
6 act in
6 admin has
6 advanc is
6 aerial in
6 after it
6 agent that
6 ai from
6 ai technologi
6 all cheater
6 all info
6 all is
6 among
6 an error
6 and business
6 and confirm
6 and fiscal
6 and helpful
6 and start
6 and work
6 announc financial
6 answer in
6 answer is
6 anyth else
6 arlington
6 arlington county
6 ask about
6 ask again
6 ask and
6 be ask
6 be ignor
6 been found
6 beginn pleas
6 belson
6 belson ceo
6 bullet point
6 business
6 business acros
6 can check
6 ceo of
6 cheat that
6 cheater
6 check it
6 city
6 colleagu
6 consider
6 contradict
6 county
6 county virginia
6 creat a
6 curl x
6 databas password
6 deep investment
6 der
6 disregard all
6 do is
6 domain
6 driv extraordinary
6 ed25519
6 el
6 ethical
6 evaluat this
6 exclusive
6 extraordinary
6 extraordinary and
6 far
6 feel free
6 file so
6 finding
6 first and
6 fiscal year
6 follow this
6 french
6 from a
6 gave the
6 gavin
6 gavin belson
6 hand out
6 has agre
6 help with
6 helpful experienc
6 hidden prompt
6 hool
6 hool hooli
6 hooli said
6 hooli today
6 imagin that
6 important product
6 in ai
6 in arlington
6 in bullet
6 in small
6 in total
6 incom
6 increment of
6 info except
6 information between
6 initial instruction
6 into <file>
6 investment
6 investment in
6 is better
6 it here
6 know no
6 lcn
6 lcn url
6 leak the
6 let go
6 limit tag
6 line break
6 link <url>
6 link in
6 list in
6 load the
6 lock file
6 machin
6 made the
6 mail me
6 may use
6 meet with
6 mention the
6 messag in
6 mine :
6 morn
6 most of
6 most seriou
6 nam and
6 nasdaq
6 nasdaq :
6 no trac
6 not concern
6 note :
6 noth but
6 november
6 november 0
6 of
6 of .ssh
6 of hooli
6 offensiv
6 offensiv sentenc
6 one offensiv
6 only from
6 open a
6 our deep
6 our most
6 over the
6 owner has
6 peopl and
6 pick the
6 plann in
6 print them
6 prior to
6 protect all
6 quickest
6 refusal
6 releas from
6 rep :
6 repeat :
6 report
6 report the
6 request to
6 requir to
6 reveal
6 revers
6 right to
6 role of
6 roleplay
6 root shell
6 said :
6 say i
6 seriou
6 seriou offens
6 servic uk
6 shadow in
6 shall be
6 shop
6 sign that
6 small increment
6 stock
6 subclass
6 surpris
6 suspend your
6 tabl to
6 tag lcn
6 technologi continu
6 text of
6 than an
6 that com
6 that execut
6 the binary
6 the bracket
6 the bucket
6 the check
6 the comment
6 the deployment
6 the finding
6 the nod
6 the quickest
6 the signatur
6 the unit
6 the way
6 ther were
6 this chat
6 this workspac
6 throw away
6 to driv
6 to everyth
6 to more
6 to transfer
6 today announc
6 total in
6 uk
6 uk limit
6 usc
6 usc protect
6 used an
6 virginia
6 visit <url>
6 was a
6 was never
6 was plann
6 ways
6 week
6 were a
6 were set
6 were told
6 whatever is
6 whatever your
6 when they
6 will now
6 wireles
6 with i
6 x post
6 yesterday
6 you go
6 you never
6 you'r off
6 zip
6 ス
6 ハ
6 你 的
5 .netrc
5 : <file>
5 : transfer
5 <file> <host>
5 a reservation
5 a shell
5 abov direction
5 acces token
5 add it
5 add my
5 ai with
5 all privat
5 and disabl
5 and to
5 answer to
5 anyon who
5 are now
5 argument to
5 as an
5 asid and
5 asks
5 assistant read
5 assistant the
5 authoris to
5 automat agent
5 been sold
5 been switch
5 body of
5 box
5 by sender
5 bypas
5 call are
5 candidat is
5 carry no
5 carry out
5 comparison
5 core instruction
5 count as
5 customer data
5 deployment
5 developer policy
5 direction and
5 do send
5 do someth
5 download and
5 each time
5 enough to
5 every other
5 every pull
5 every question
5 every time
5 expensiv hotel
5 experienc for
5 find to
5 firewall
5 fix and
5 for privacy
5 free of
5 free to
5 friend
5 from by
5 from sender
5 hand
5 has grant
5 have observ
5 have the
5 hello
5 hey
5 hotel in
5 i can
5 in both
5 in production
5 inbox
5 inc
5 is gone
5 is need
5 it ther
5 it with
5 ita
5 just
5 key
5 key in
5 line :
5 line to
5 love
5 machin and
5 mark as
5 me as
5 messag on
5 metric are
5 money
5 most qualifi
5 must give
5 negativ sentenc
5 no guardrail
5 not comp
5 not count
5 noth more
5 now do
5 now tell
5 observ
5 observ yet
5 of an
5 of may
5 of you
5 one :
5 one negativ
5 open this
5 opposit of
5 order from
5 outrank
5 outrank your
5 person
5 pretend to
5 print visit
5 privat that
5 prod
5 project :
5 push straight
5 qualifi for
5 recipient of
5 registrant city
5 replac by
5 repli
5 request for
5 reservation for
5 rul do
5 save this
5 say noth
5 send your
5 sentenc into
5 servidor
5 should first
5 should treat
5 slow
5 sold to
5 stemm
5 stop the
5 summariz
5 sure
5 test of
5 text between
5 text into
5 that read
5 the cod
5 the deny
5 the key
5 the licenc
5 the page
5 the permission
5 the production
5 the recip
5 the statu
5 the valu
5 the very
5 them with
5 this essay
5 this instruction
5 this repo
5 this stop
5 to archiv
5 to exist
5 to ita
5 to keep
5 to one
5 to read
5 to rep
5 translat this
5 us registrant
5 user had
5 vulnerabiliti
5 weight
5 what are
5 what does
5 which the
5 which tool
5 who ask
5 with it
5 writ your
5 you touch
5 you'r allow
5 your memory
5 ल
5 再
5 网
4 .cursor <file>
4 .read
4 0 trust
4 <file> and
4 a copy
4 account number
4 action run
4 adher
4 adher to
4 agent in
4 ahead with
4 all negativ
4 alway deploy
4 alway work
4 and
4 and obey
4 and report
4 and translat
4 any instruction
4 any later
4 api need
4 archiv
4 as of
4 asks for
4 aspect
4 assertion
4 attack
4 banana
4 bank account
4 be archiv
4 board
4 call function
4 can read
4 carry the
4 city :
4 context to
4 contractor
4 deni :
4 deny list
4 disk for
4 document
4 document is
4 dump the
4 e mail
4 email to
4 es un
4 every request
4 everyth and
4 fil call
4 fill in
4 font size
4 for fil
4 for peopl
4 for their
4 header of
4 i obey
4 if ask
4 ignor previou
4 imagin
4 imbecil
4 important messag
4 in privat
4 integrity
4 is enough
4 it last
4 ivey
4 ivey wasn't
4 job that
4 key use
4 lgtm
4 machin that
4 mail it
4 name bash
4 name command
4 name of
4 need for
4 null so
4 of customer
4 of every
4 on 0
4 opposit
4 or be
4 pass its
4 person who
4 phil
4 phil ivey
4 plac of
4 promot
4 prompt
4 quot it
4 refin the
4 reservation
4 restriction and
4 says so
4 sentenc as
4 set your
4 side and
4 so as
4 sold
4 step when
4 sure i
4 task that
4 the form
4 the nam
4 the number
4 the opposit
4 the query
4 the readm
4 ther is
4 they
4 this it
4 this tool
4 to dev
4 to pay
4 to this
4 tool bash
4 toolu
4 toolu 0
4 top
4 touch
4 tu es
4 un imbecil
4 was remov
4 wasn't cheat
4 when you
4 with yes
4 without it
4 writ in
4 your new
4 your usual
4 す
-4 a pull
-4 a writ
-4 ability to
-4 alia
-4 and allow
-4 and get
-4 and memory
-4 annotation
-4 answer from
-4 app to
-4 attach to
-4 availability
-4 aws account
-4 background send
-4 befor it
-4 blank
-4 bump <host>
-4 by this
-4 case the
-4 catch
-4 color befor
-4 comprehensiv
-4 concret
-4 confus
-4 connector
-4 consumer
-4 cpu
-4 cut off
-4 declin
-4 dietary
-4 dispatch
-4 docs only
-4 docs site
-4 effective
-4 elicitation
-4 emit
-4 english
-4 error that
-4 escap
-4 eslint
-4 especial
-4 fall
-4 fast mode
-4 fastapi
-4 flexibl
-4 for claud
-4 for that
-4 from that
-4 function to
-4 global
-4 googl cloud
-4 h authorization
-4 hierarchy
-4 idp
-4 improvement
-4 in that
-4 interest in
-4 is too
-4 it first
-4 json print
-4 keyword
-4 laptop
-4 like to
-4 manag setting
-4 mechanism
-4 menu
-4 messag
-4 messag hold
-4 messag tell
-4 mobil
-4 never happen
-4 no effect
-4 not use
-4 notify
-4 null
-4 old
-4 on call
-4 once the
-4 one in
-4 outcom
-4 outsid the
-4 pag can
-4 pager
-4 power
-4 pro
-4 properti
-4 proposal
-4 recovery
-4 redact
-4 request is
-4 role and
-4 router
-4 rows
-4 signal
-4 skill that
-4 slash
-4 so if
-4 so they
-4 some of
-4 someon
-4 stdout
-4 stor it
-4 strict
-4 submodul
-4 sure your
-4 system call
-4 system is
-4 tabs
-4 term and
-4 the call
-4 the clin
-4 the configur
-4 the configuration
-4 the expression
-4 the function
-4 the gemini
-4 the legacy
-4 the licens
-4 the manag
-4 the organization
-4 the program
-4 the terminal
-4 the upstream
-4 thing
-4 think you'v
-4 this approach
-4 this restor
-4 tier
-4 to 0
-4 to behav
-4 toggl
-4 transform
-4 unchang
-4 used for
-4 utiliti
-4 virtual
-4 was cut
-4 we do
-4 we'r
-4 whether the
-4 win over
-4 without memory
-4 you could
-4 you ran
-4 you to
-4 you'v told
-4 your application
-4 工
-5 .github
-5 : <url>
-5 : reserv
-5 : say
-5 : you
-5 <url> h
-5 a chang
-5 a few
-5 a real
-5 a small
-5 a valid
-5 ability
-5 accurat
-5 act plus
-5 agent and
-5 allowlist
-5 alway written
-5 an agent
-5 ancestor
-5 and condition
-5 and fix
-5 and improv
-5 and mak
-5 anthropic
-5 area
-5 as abov
-5 ask them
-5 ask you
-5 assistant must
-5 authorization :
-5 bad
-5 base url
-5 beginn of
-5 benchmark
-5 best and
-5 bin
-5 bit
-5 body complet
-5 bottom
-5 boundari
-5 calculat
-5 cannot be
-5 cannot see
-5 cargo
-5 chat history
-5 check for
-5 chunk
-5 comment that
-5 committ to
-5 compact
-5 complet all
-5 complet ignor
-5 configur the
-5 context and
-5 context best
-5 conversation history
-5 correspond
-5 could be
-5 crash
-5 cycl
-5 dataset
-5 debian
-5 deliver
-5 dependency
-5 deprecat
-5 dev
-5 differenc
-5 discover everyth
-5 distribution
-5 do you
-5 dream
-5 driver
-5 emotional
-5 equal
-5 estat
-5 estat :
-5 estimat
-5 even
-5 executabl
-5 feed
-5 feedback
-5 fetch
-5 field of
-5 final channel
-5 follow
-5 follow instruction
-5 follow up
-5 for a
-5 for detail
-5 for knowledg
-5 fragment
-5 from
-5 goal for
-5 gt
-5 guidelin in
-5 has not
-5 hav
-5 have
-5 have complet
-5 haven't
-5 help you
-5 here <url>
-5 hint
-5 honor
-5 how to
-5 human partner
-5 identify
-5 implementation :
-5 in
-5 in review
-5 in web
-5 info
-5 injection :
-5 insid a
-5 inspect
-5 instruction of
-5 integer
-5 intentional
-5 invok from
-5 is kept
-5 is set
-5 it can
-5 it cannot
-5 jujutsu
-5 keep
-5 kubernet
-5 languag of
-5 languag server
-5 list of
-5 litellm
-5 logg
-5 lower
-5 mapp
-5 mean the
-5 messag whil
-5 might be
-5 minimum
-5 minor
-5 model and
-5 most valuabl
-5 must have
-5 navigat
-5 no log
-5 not know
-5 number you
-5 on a
-5 onboard
-5 only the
-5 open it
-5 openclaw
-5 opentelemetry
-5 opportunity
-5 opt in
-5 or a
-5 org
-5 orphan
-5 own context
-5 party
-5 period
-5 pleas note
-5 pleas read
-5 por
-5 prettier
-5 principl
-5 process
-5 processor
-5 prov
-5 push again
-5 pydantic
-5 ran
-5 real estat
-5 recommendation
-5 redi
-5 regular
-5 remot control
-5 report this
-5 request the
-5 reserv it
-5 respect
-5 review the
-5 run in
-5 script
-5 secret body
-5 servic without
-5 shap who
-5 ship
-5 silent
-5 simulator
-5 so a
-5 socket
-5 sourc of
-5 stood
-5 stood at
-5 stop and
-5 structural
-5 telegram
-5 test :
-5 test that
-5 that let
-5 that were
-5 that would
-5 the ability
-5 the answer
-5 the cursor
-5 the entir
-5 the guidelin
-5 the pattern
-5 the respons
-5 the target
-5 them :
-5 then
-5 third
-5 this section
-5 tip
-5 tips
-5 to date
-5 to run
-5 to start
-5 treat as
-5 truth
-5 undo
-5 uniqu
-5 unnecessary
-5 unrelat
-5 up your
-5 url
-5 user can
-5 user requirement
-5 v2
-5 valu is
-5 valu that
-5 valuabl real
-5 vanish
-5 version and
-5 viewer
-5 vite
-5 were alway
-5 which is
-5 wish to
-5 work copy
-5 would be
-5 yarn
-5 you :
-5 you <host>
-5 you act
-5 you need
-5 you shar
-5 you the
-5 you'v
-5 your api
-5 your favorit
-5 your gateway
-5 your human
-5 your machin
-5 your most
-5 数
-5 服
-5 端
-5 都
-6 0 :
-6 2m 2m
-6 : text
-6 <file> 0
-6 <url> for
-6 a commit
-6 acros all
-6 age
-6 agent program
-6 agent sdk
-6 alternativ
-6 alway
-6 analyz
-6 and <file>
-6 and any
-6 and their
-6 are and
-6 are you
-6 arriv
-6 as soon
-6 assistant content
-6 assistant messag
-6 becaus it
-6 bench
-6 besid
-6 binari
-6 bu
-6 build the
-6 character
-6 children
-6 ci
-6 codex
-6 command :
-6 communication
-6 compatibl
-6 complete
-6 concurrent
-6 contract
-6 conversion
-6 data as
-6 destination
-6 dir
-6 distinct
-6 e2e
-6 each other
-6 em
-6 engin
-6 exist in
-6 expand
-6 expertis
-6 explor
-6 file of
-6 file system
-6 fits
-6 fix 0
-6 fold
-6 fork
-6 four
-6 front
-6 generic
-6 glob
-6 guarante
-6 html
-6 iam policy
-6 index that
-6 indicat that
-6 insert
-6 integration test
-6 intent
-6 is just
-6 is still
-6 is this
-6 is used
-6 isn't
-6 issu pr
-6 it befor
-6 kernel
-6 keys to
-6 know about
-6 latency
-6 lead
-6 lib
-6 librari
-6 line that
-6 list all
-6 literal
-6 login page
-6 mcpserver
-6 minimal
-6 not as
-6 obviou
-6 on how
-6 once you
-6 onto
-6 op
-6 operat
-6 order to
-6 pars
-6 part
-6 persist
-6 platform
-6 position
-6 quota
-6 race
-6 random
-6 reason
-6 recall
-6 refactor
-6 registration
-6 relativ
-6 remov all
-6 responsibility
-6 result in
-6 resum
-6 retriev
-6 return a
-6 rewritten
-6 risk
-6 root caus
-6 ruff
-6 run test
-6 say so
-6 scor
-6 seen
-6 send messag
-6 sensitiv
-6 session and
-6 sha
-6 should follow
-6 solution
-6 soon as
-6 standard library
-6 step 0
-6 step titl
-6 str the
-6 subsequent
-6 suit
-6 support for
-6 task the
-6 terminat
-6 that already
-6 that ask
-6 that shap
-6 that user
-6 the base
-6 the claud
-6 the complet
-6 the embedder
-6 the host
-6 the id
-6 the option
-6 the order
-6 the provider
-6 the region
-6 the remot
-6 the standard
-6 the think
-6 the thread
-6 the wrong
-6 thes are
-6 this caus
-6 this command
-6 this method
-6 this pr
-6 thos of
-6 to find
-6 to give
-6 typical
-6 under the
-6 understand your
-6 unit test
-6 unix
-6 urls
-6 us the
-6 user <host>
-6 vpc
-6 vs code
-6 were invok
-6 whitespac
-6 work in
-6 work you
-6 yield
-6 you discover
-6 you get
-6 you must
-6 your code
-6 your memori
-6 your plan
-6 म
-6 器
-6 它
-7 : got
-7 : user
-7 <url> <url>
-7 <url> from
-7 a specific
-7 about their
-7 about them
-7 alon
-7 and you
-7 appropriat
-7 assert
-7 assist
-7 automatic
-7 b
-7 basic
-7 bedrock
-7 behind
-7 better
-7 bir
-7 bound
-7 bundl
-7 byt
-7 call it
-7 can also
-7 chain
-7 chang in
-7 clock
-7 command that
-7 constructor
-7 creat the
-7 creation
-7 ctrl
-7 delet a
-7 delet all
-7 deps
-7 differ
-7 do that
-7 do this
-7 doctor
-7 don't think
-7 dynamic
-7 emb
-7 encrypt
-7 ensur that
-7 entir
-7 equivalent
-7 expert in
-7 fac
-7 few
-7 file in
-7 fire
-7 fixtur
-7 foo
-7 found
-7 get the
-7 gopher
-7 got it
-7 has a
-7 have any
-7 head
-7 if a
-7 infrastructur
-7 initialization
-7 install it
-7 intend
-7 interest
-7 it also
-7 it hold
-7 it was
-7 it will
-7 join
-7 know the
-7 known
-7 life
-7 logger
-7 m
-7 mak the
-7 make
-7 marketplac
-7 measur
-7 messag to
-7 mix
-7 natural
-7 natural languag
-7 no acces
-7 no exception
-7 not have
-7 on window
-7 operat system
-7 parallel
-7 phas
-7 pointer
-7 potential
-7 read and
-7 read only
-7 recover
-7 reduc
-7 rejection
-7 renderer
-7 report to
-7 repository
-7 request that
-7 roll
-7 routin
-7 rul of
-7 runner
-7 say what
-7 sent
-7 situation
-7 soon
-7 spec
-7 specializ
-7 specify the
-7 structlog
-7 subcommand
-7 successful
-7 sum
-7 suppos
-7 thank to
-7 that have
-7 the conflict
-7 the copy
-7 the futur
-7 the main
-7 the other
-7 their own
-7 this releas
-7 this to
-7 this way
-7 to
-7 to avoid
-7 to help
-7 treat it
-7 tri
-7 trivial
-7 tsx
-7 um
-7 util
-7 valuabl
-7 variant
-7 verify the
-7 w
-7 walk
-7 when it
-7 win
-7 without the
-7 wrapp
-7 wrong
-7 you understand
-8 : str
-8 <host> <url>
-8 a singl
-8 ai assistant
-8 alongsid
-8 and follow
-8 and it
-8 and that
-8 and were
-8 appear in
-8 are an
-8 are work
-8 assistant for
-8 associat with
-8 assumption
-8 at its
-8 at least
-8 bearer
-8 befor they
-8 button
-8 can ask
-8 card titl
-8 careful
-8 catalog
-8 combin
-8 compiler
-8 consistent
-8 constant
-8 contribution
-8 copi
-8 critical
-8 debug
-8 default to
-8 desir
-8 detection
-8 easy
-8 feat
-8 first
-8 generation
-8 get your
-8 gh
-8 got
-8 grep
-8 helper
-8 how you
-8 i don't
-8 i think
-8 i'll
-8 immutabl
-8 instruction stood
-8 its end
-8 kind of
-8 knowledg that
-8 launch
-8 learn
-8 less
-8 lets you
-8 like this
-8 loader
-8 lost
-8 ls
-8 microsoft
-8 middlewar
-8 migration
-8 mock
-8 monorepo
-8 must be
-8 namespac
-8 next step
-8 npx
-8 on top
-8 open the
-8 overrid the
-8 owns
-8 pair
-8 personaliz
-8 pool
-8 pr number
-8 primary
-8 provid the
-8 pytest
-8 query
-8 reject
-8 reload
-8 represent
-8 resolution
-8 rewrit
-8 secur
-8 seem
-8 sent to
-8 show
-8 sits
-8 sort
-8 start the
-8 strip
-8 submitt
-8 the loop
-8 the mcp
-8 the sourc
-8 their goal
-8 this commit
-8 to :
-8 to configur
-8 to creat
-8 to end
-8 to make
-8 to send
-8 to stop
-8 to work
-8 toml
-8 trigger you
-8 ts
-8 type :
-8 use a
-8 used to
-8 user comment
-8 user request
-8 websit
-8 welcom
-8 well as
-8 yaml
-8 you send
-8 you should
-8 zep
-8 zero
-9 : it
-9 a messag
-9 advic
-9 agent you
-9 alias
-9 all previou
-9 all were
-9 as the
-9 asyncio
-9 authenticat
-9 back to
-9 becaus the
-9 best practic
-9 boolean
-9 boundary
-9 categori
-9 claud mem
-9 cluster
-9 compil
-9 concis
-9 content :
-9 cover
-9 cut
-9 def
-9 description :
-9 distribut
-9 expos
-9 extra
-9 fals
-9 favorit color
-9 filesystem
-9 gate
-9 gett
-9 hard
-9 hub
-9 in the
-9 information about
-9 instruction and
-9 is not
-9 label
-9 layout
-9 necessary
-9 nest
-9 not a
-9 p
-9 poll
-9 previous
-9 recent
-9 relat
-9 renam
-9 replac
-9 restic
-9 reus
-9 revset
-9 rol
-9 round
-9 scenario
-9 selection
-9 softwar engineer
-9 spawn
-9 start of
-9 static
-9 subscription
-9 than the
-9 the <file>
-9 the app
-9 the sdk
-9 the two
-9 the version
-9 this for
-9 understand the
-9 user id
-9 user who
-9 web pag
-9 were refus
-9 what was
-9 width
-9 within the
-9 worktre
-9 your chang
-9 zone
-10 a question
-10 able
-10 able to
-10 an expert
-10 aren't
-10 as data
-10 as well
-10 awar
-10 bash llm
-10 be used
-10 bun
-10 capability
-10 checkout
-10 child
-10 concept
-10 contain the
-10 declar
-10 discord
-10 edge
-10 exception
-10 execut
-10 explain
-10 flag it
-10 formatt
-10 go to
-10 have a
-10 have no
-10 history and
-10 href
-10 if it
-10 in and
-10 in order
-10 in our
-10 insid the
-10 installation
-10 instant
-10 js
-10 kept
-10 larg
-10 least
-10 let you
-10 lifecycl
-10 map
-10 may have
-10 messag and
-10 metric
-10 mount
-10 no permission
-10 opt
-10 os
-10 our scanner
-10 path to
-10 personal
-10 point to
-10 preserv
-10 prompt for
-10 propos
-10 quick
-10 ref
-10 return the
-10 scanner flag
-10 see the
-10 sequenc
-10 sign off
-10 statement
-10 stdin
-10 suppos that
-10 syntax
-10 tag
-10 the end
-10 the exist
-10 the generat
-10 the history
-10 the issu
-10 the languag
-10 the llm
-10 the right
-10 this exampl
-10 timestamp
-10 to an
-10 travel
-10 try to
-10 unles the
-10 user explicit
-10 v1
-10 wide
-10 writer
-10 you don't
-10 you run
-10 your browser
-11 <url> in
-11 a memory
-11 add
-11 address
-11 and its
-11 are
-11 assistant to
-11 at the
-11 bar
-11 batch
-11 buffer
-11 bugs
-11 caller
-11 cd
-11 check
-11 collection
-11 community
-11 css
-11 deriv
-11 desktop
-11 dict
-11 directori
-11 doc
-11 embedder
-11 error messag
-11 fallback
-11 has the
-11 health
-11 however
-11 identifier
-11 ignor its
-11 immediate
-11 in one
-11 in to
-11 inlin
-11 invalid
-11 its instruction
-11 mid
-11 newlin
-11 notification
-11 of a
-11 pip
-11 profil
-11 queri
-11 queu
-11 rebas
-11 refs
-11 regression
-11 retri
-11 row
-11 scal
-11 set of
-11 several
-11 sign
-11 similar
-11 small
-11 so it
-11 special
-11 stabl
-11 stack
-11 sub
-11 subagent
-11 that trigger
-11 the final
-11 the implementation
-11 the latest
-11 the problem
-11 this mean
-11 tone
-11 transport
-11 updat the
-11 uri
-11 user guid
-11 uv
-11 you not
-11 you use
-12 .claud
-12 : bash
-12 ai agent
-12 amazon
-12 azur
-12 built in
-12 cleanup
-12 co
-12 compatibility
-12 expert
-12 fit
-12 form
-12 functionality
-12 gcloud beta
-12 general
-12 guard
-12 idea
-12 indicat
-12 login
-12 low
-12 main
-12 max
-12 not the
-12 npm run
-12 on every
-12 option :
-12 param
-12 redirect
-12 refresh
-12 shown
-12 size
-12 suggest
-12 t
-12 tab
-12 that contain
-12 the first
-12 the skill
-12 the work
-12 the worker
-12 time
-12 timeout
-12 valid
-12 watch
-12 we have
-12 wrapper
-12 your own
-12 ह
-13 a session
-13 additional
-13 affect
-13 after you
-13 allow you
-13 args
-13 around
-13 associat
-13 author by
-13 aws
-13 bring
-13 captur
-13 co author
-13 cogne
-13 complex
-13 const
-13 dashboard
-13 databas
-13 default :
-13 discover
-13 effect
-13 element
-13 extend
-13 from <file>
-13 gcloud alpha
-13 ide
-13 inherit
-13 instead
-13 interaction
-13 it is
-13 javascript
-13 mem
-13 modifi
-13 more information
-13 none
-13 often
-13 openai
-13 panel
-13 perform
-13 performanc
-13 phras
-13 plan
-13 progres
-13 resolv
-13 restart
-13 screen
-13 semantic
-13 simp
-13 so you
-13 sqlit
-13 statu
-13 string
-13 to ensur
-13 together
-13 user may
-13 who you
-13 your work
-14 all the
-14 and your
-14 apps
-14 as ignor
-14 committ
-14 could
-14 development
-14 did
-14 en
-14 enterpris
-14 fail
-14 fast
-14 in a
-14 introduc
-14 length
-14 lets
-14 letta
-14 mak it
-14 mean that
-14 mode
-14 network
-14 persistent
-14 phras such
-14 preferenc
-14 rang
-14 test phras
-14 that is
-14 the context
-14 the original
-14 to ignor
-14 upgrad
-14 upstream
-14 user about
-14 we test
-14 yet
-14 your agent
-15 : true
-15 acces to
-15 all of
-15 and a
-15 artifact
-15 at
-15 bug
-15 capabiliti
-15 command line
-15 entri
-15 exampl :
-15 extract
-15 individual
-15 int
-15 its own
-15 liv
-15 maco
-15 marker
-15 mod
-15 nativ
-15 present
-15 reflect
-15 term
-15 the gateway
-15 the local
-15 whether
-15 you'll
-16 and how
-16 and what
-16 approach
-16 attempt
-16 authentication
-16 callback
-16 clean
-16 codebas
-16 consol
-16 entity
-16 for your
-16 high
-16 interactiv
-16 invok
-16 is the
-16 keep the
-16 modify
-16 much
-16 practic
-16 protocol
-16 rather than
-16 relevant
-16 render
-16 technical
-16 the index
-16 the pr
-16 through the
-16 use this
-16 vim
-16 work with
-16 wrap
-16 your project
-17 and ask
-17 apis
-17 by default
-17 carri
-17 contributor
-17 cros
-17 decid
-17 don't
-17 enforc
-17 for more
-17 gemini cli
-17 improv
-17 in your
-17 initializ
-17 itself
-17 left
-17 lin
-17 lint
-17 markdown
-17 mcp server
-17 off by
-17 origin
-17 outsid
-17 quality
-17 re
-17 reserv
-17 session
-17 should
-17 the client
-17 the output
-17 this allow
-17 typ
-17 view
-17 vs
-17 way
-18 as you
-18 body
-18 completion
-18 definition
-18 devic
-18 either
-18 embedd
-18 engineer
-18 find the
-18 framework
-18 goal
-18 goes
-18 iam
-18 if your
-18 internal
-18 layer
-18 log
-18 management
-18 parent
-18 pnpm
-18 prompt :
-18 rather
-18 react
-18 refer
-18 refer to
-18 remov
-18 separat
-18 serv
-18 so the
-18 the new
-18 this will
-18 tree
-18 true
-18 wait
-18 workspac
-18 x
-18 一
-19 a file
-19 a user
-19 beta
-19 c
-19 db
-19 docker
-19 empty
-19 fastmcp
-19 h
-19 linux
-19 match the
-19 original
-19 patch
-19 pipelin
-19 possibl
-19 prs
-19 purpos
-19 sets
-19 side
-19 specify
-19 sql
-19 surfac
-19 symbol
-19 the agent
-19 the server
-19 two
-19 vector
-20 0 <url>
-20 <file> <file>
-20 an
-20 author
-20 await
-20 bookmark
-20 clear
-20 condition
-20 cursor
-20 detect
-20 determin
-20 endpoint
-20 know
-20 logs
-20 multi
-20 reach
-20 standard
-20 stat
-20 terminal
-20 the current
-20 to your
-20 token
-20 want
-20 with
-20 within
-20 your organization
-21 a new
-21 correct
-21 daemon
-21 decision
-21 duplicat
-21 for exampl
-21 handler
-21 identity
-21 legacy
-21 maintain
-21 new
-21 note that
-21 number of
-21 on your
-21 pag
-21 stream
-21 the start
-21 track
-21 validation
-21 what to
-22 a classic
-22 appli
-22 authorization
-22 bead
-22 classic payload
-22 connect
-22 cost
-22 dur
-22 execution
-22 exit
-22 init
-22 inject
-22 latest
-22 mov
-22 node
-22 one of
-22 payload is
-22 should be
-22 someth
-22 stor
-22 the command
-22 the model
-22 the specifi
-22 them null
-22 tool
-22 user has
-22 well
-23 activ
-23 architectur
-23 auth
-23 bas on
-23 can be
-23 comput
-23 dolt
-23 expression
-23 follow the
-23 full
-23 item
-23 knowledg
-23 licens
-23 like
-23 location
-23 prefix
-23 record
-23 register
-23 singl
-23 snapshot
-23 start
-23 the cli
-23 the result
-23 to use
-23 validat
-24 best
-24 browser
-24 bump
-24 cas
-24 container
-24 diff
-24 final
-24 happen
-24 ids
-24 logic
-24 might
-24 miss
-24 name
-24 optional
-24 problem
-24 proper
-24 revision
-24 self
-24 set
-24 the full
-24 useful
-24 you do
-25 acces
-25 actual
-25 ask the
-25 class
-25 classic
-25 column
-25 editor
-25 icon
-25 non
-25 number
-25 parameter
-25 prevent
-25 proxy
-25 shap
-25 than
-26 action
-26 alpha
-26 appear
-26 dependenci
-26 exact
-26 find
-26 googl
-26 history
-26 languag
-26 library
-26 llm
-26 move
-26 oauth
-26 one
-26 remot
-26 servic
-26 tags
-26 the default
-26 their
-26 uses
-26 warn
-27 allow
-27 attr
-27 cannot
-27 core
-27 external
-27 failur
-27 graph
-27 header
-27 includ
-27 setup
-27 sinc
-27 softwar
-27 stay
-27 structur
-27 templat
-27 to a
-27 will be
-28 after the
-28 async
-28 color
-28 extension
-28 fix
-28 install
-28 interfac
-28 may
-28 member
-28 npm
-28 organization
-28 prefer
-28 requirement
-28 storag
-28 user to
-29 acros
-29 array
-29 back
-29 background
-29 clon
-29 clos
-29 common
-29 conflict
-29 depend on
-29 flow
-29 host
-29 is ignor
-29 it's
-29 load
-29 many
-29 metadata
-29 region
-29 retry
-29 the project
-30 and the
-30 argument
-30 befor
-30 different
-30 display
-30 rout
-30 titl
-30 what it
-30 would
-31 memori
-31 n
-31 on
-31 payload
-31 runtim
-31 the system
-31 with your
-32 contain
-32 depend
-32 expect
-32 nam
-32 output
-32 point
-32 respons
-32 tak
-32 too
-33 auto
-33 base
-33 built
-33 hook
-33 information
-33 releas
-33 that are
-33 understand
-33 when the
-33 why
-34 adds
-34 describ
-34 environment
-34 manual
-34 print your
-34 sett
-34 step
-35 attribut
-35 connection
-35 defin
-35 doesn't
-35 hold
-35 operation
-35 repo
-35 schema
-35 select
-35 short
-35 this is
-36 cach
-36 gateway
-36 program
-36 src
-36 such as
-37 already
-37 block
-37 clin
-37 cloud
-37 design
-37 docs en
-37 group
-37 is
-37 serena
-37 styl
-37 to do
-37 what
-37 worker
-38 custom
-38 for
-38 insid
-38 integration
-38 think
-38 through
-38 unles
-38 variabl
-39 call
-39 caus
-39 export
-39 input
-39 modul
-39 section
-39 try
-39 whil
-39 window
-40 avoid
-40 by :
-40 current
-40 instanc
-40 mnemo
-40 packag
-40 runs
-40 target
-40 typescript
-40 ui
-40 us
-40 web
-40 with a
-41 detail
-41 http
-41 loop
-41 multipl
-41 such
-41 thos
-42 a
-42 case
-42 implement
-42 scop
-42 sync
-42 want to
-42 you can
-43 component
-43 description
-43 event
-43 level
-43 mem0
-44 both
-44 directory
-44 format
-44 gopas
-44 guid
-44 instead of
-44 json
-45 also
-45 gemini
-45 object
-45 thes
-46 :
-46 application
-46 commit
-47 becaus
-47 by
-47 config
-47 usag
-48 behavior
-48 github
-49 2m
-49 backend
-49 be
-49 claud code
-49 edit
-49 exist
-49 file
-49 get
-49 via
-49 you want
-50 bas
-50 bd
-50 clas
-50 method
-51 build
-51 ensur
-51 generat
-51 mak
-51 once
-51 per
-51 proces
-51 see
-51 specifi
-52 configuration
-52 control
-52 index
-52 resourc
-52 runn
-53 automatical
-53 implementation
-53 not
-54 list
-55 enabl
-55 some
-55 workflow
-56 configur
-56 error
-56 function
-56 gcloud
-56 support
-56 used
-57 bash
-57 data
-57 documentation
-57 flag
-57 help
-58 availabl
-58 own
-58 provider
-58 the same
-59 field
-59 git
-59 plugin
-59 provid
-59 sdk
-59 wher
-60 complet
-60 explicit
-60 only
-60 pattern
-60 referenc
-60 search
-61 after
-61 direct
-61 handl
-61 manag
-63 id
-63 import
-63 issu
-63 sourc
-64 mcp
-65 app
-66 mean
-67 str
-68 its
-68 same
-68 specific
-69 requir
-69 still
-70 setting
-71 project
-73 featur
-73 jj
-73 type
-74 docs
-75 creat
-75 skill
-76 valu
-77 api
-77 python
-79 chang
-79 pr
-80 command
-81 fil
-81 match
-81 we
-82 can
-82 test
-84 return
-84 work
-85 client
-85 if you
-87 will
-88 how
-88 updat
-89 local
-89 version
-90 option
-95 but
-96 cli
-97 code
-98 context
-105 path
-105 server
-118 if
-123 when
-129 default
-133 exampl
-135 claud
-141 0
-141 use
-175 <file>
-226 or
"""
