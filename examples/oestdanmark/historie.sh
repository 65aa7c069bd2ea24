#!/bin/sh
# Historien bag organisering.yaml i denne mappe, fra forslaget af 2012 til Region Østdanmark: opdigtet ud over forslagets
# egne ord og de reformer, som er kendt. Hver linje er en kommando, som sekretariatet kunne have skrevet den dag.
#
#   sh historie.sh MAPPE     laver mappen med et git-repository; prøv så `rup log` i den
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"
git init --quiet --initial-branch main

# dag DATO BESKED: de næste kommandoer er fra den dag; `gem` gemmer dem under beskeden.
dag() { day=$1; message=$2; }
# Kør en rup-kommando, som var det den dag.
do_rup() { rup "$@" --at "$day" >/dev/null; }
gem() {
  git add --all
  GIT_AUTHOR_DATE="$day"T12:00:00Z GIT_COMMITTER_DATE="$day"T12:00:00Z \
    git -c user.name=Sekretariatet -c user.email=sekretariatet@example.dk commit --quiet --message "$message"
}

dag 2013-08-15 'Forslaget til ny organisering'
cp "$here/kommissorium.yaml" .
{
  cat <<'BEGYNDELSEN'
# yaml-language-server: $schema=../../schema/organisering.schema.json
#
# Fra den regionale udviklingsplan 2012 til Region Østdanmark i én fil, rigtig på hver dag: planerne, som afløste
# hinanden, det nye kommissorium og sammenlægningen af regionerne. Reformerne og forslagets egne ord (i »«, med deres
# nummer) er virkelige; møder, pladser, beslutninger og alt andet er opdigtet for at vise formatet, og ingen er nævnt
# ved navn ud over de tre, som forslaget nævner. `historie.sh` er de kommandoer, som har lavet filen.
BEGYNDELSEN
  tail -n +7 "$here/../organisering.yaml"
} > organisering.yaml
gem

dag 2013-09-02 'KKR udvælger de kommunale medlemmer'
kommune() { do_rup organisation add "$1" --kind municipality --code "$2"; }
kommune Albertslund 165
kommune Ballerup 151
kommune Egedal 240
kommune Gladsaxe 159
kommune Hillerød 219
kommune København 101
plads() { do_rup member appoint administrativ-gruppe --area "$1" --role "$2" --organisation "$3" --from 2013-09-02; }
plads erhverv kommunaldirektør gladsaxe
plads erhverv fagdirektør koebenhavn
plads trafik kommunaldirektør hilleroed
plads trafik fagdirektør ballerup
plads uddannelse kommunaldirektør egedal
plads uddannelse fagdirektør albertslund
plads klima kommunaldirektør albertslund
plads klima fagdirektør koebenhavn
for kommune in albertslund ballerup egedal gladsaxe koebenhavn; do
  do_rup member appoint klimaforum --role klimachef --organisation $kommune --from 2013-09-02
done
for enhed in enhedschef planchef miljøchef; do
  do_rup member appoint klimaforum --role "$enhed" --organisation region-hovedstaden --from 2013-09-02
done
gem

dag 2013-09-16 'Fora, initiativer og årets møder'
do_rup goal add 'Mindre CO2' --area klima
do_rup goal add 'Flere praktikpladser' --area uddannelse
do_rup initiative add 'En fokuseret vækstdagsorden' --area erhverv --started 2012-01-01 --id vaekstinitiativ \
  --reason 'Arbejdet begyndte med planen'
do_rup initiative add 'Fælles indsats for praktikpladser' --area uddannelse --id praktikpladser
do_rup forum edit klimaforum --goal 'Mindre CO2 fra transport og varme'
do_rup forum edit vaekstdagsorden --goal 'Flere vækstvirksomheder' --initiative vaekstinitiativ:develops
do_rup forum edit uddannelsesforum --task 'Skaffe praktikpladser på tværs af kommuner' --goal 'Alle elever har en praktikplads' \
  --initiative praktikpladser:develops
moede() { do_rup meetings add administrativ-gruppe "$1" --time 09:00-12:00 --theme "$2"; }
status() { do_rup meetings add statusmoede "$1" --time 14:00-15:30; }
moede 2013-10-10 klima
status 2013-11-28
gem

dag 2013-10-21 'Det første møde'
holdt() { do_rup meetings held "$1" --date "$(echo "$1" | grep -o '....-..-..$')"; }
holdt administrativ-gruppe-2013-10-10
prioriteret() { do_rup initiative prioritise "$1" --rank "$2" --date "$3"; }
prioriteret klimastrategi 1 2013-10-10
prioriteret vaekstinitiativ 2 2013-10-10
fulgt_op() { do_rup initiative follow-up "$1" --status "$2" --date "$3"; }
fulgt_op klimastrategi on-track 2013-10-10
fulgt_op vaekstinitiativ on-track 2013-10-10
gem

dag 2013-12-02 'Det første statusmøde'
holdt statusmoede-2013-11-28
gem

dag 2014-01-07 'Nye råd efter valget'
tiltraeder() { do_rup office hold "$1" --new-person "$2" --person-id "$3" --from "$4"; }
tiltraeder regionsraadsformand 'Regionsrådsformanden 2014–2017' regionsformand-2014 2014-01-01
tiltraeder kkr-formand 'KKR-formanden 2014–2017' kkr-formand-2014 2014-01-31
moede 2014-04-03 erhverv
moede 2014-10-09 uddannelse
status 2014-11-27
gem

dag 2014-02-03 'Uddannelsesforummet nedsættes'
do_rup initiative start praktikpladser
do_rup forum establish uddannelsesforum --decided 2014-01-28 --decision-case 14/1021
gem

dag 2014-04-15 'Afrapportering og opfølgning efter forårsmødet'
afrapporteret() { do_rup forum report "$1" --progress 'Som planlagt' --interdisciplinarity "$2" --date "$3"; }
holdt administrativ-gruppe-2014-04-03
prioriteret praktikpladser 3 2014-04-03
afrapporteret klimaforum 'Tre forvaltninger deltager' 2014-03-20
afrapporteret vaekstdagsorden 'Med uddannelsesområdet' 2014-03-20
do_rup effort add --municipality koebenhavn --goal mindre-co2 --effort 'Cykelstier til stationerne' --collected 2014-04-03 \
  --assessment 'Bidrager til målet om mindre CO2'
do_rup effort add --municipality albertslund --goal flere-praktikpladser --effort 'Praktik i kommunens egne institutioner' \
  --collected 2014-04-03 --assessment 'Bidrager til flere praktikpladser'
gem

dag 2014-10-20 'Efterårsmødet'
holdt administrativ-gruppe-2014-10-09
for initiativ in klimastrategi vaekstinitiativ praktikpladser; do
  fulgt_op $initiativ on-track 2014-10-09
done
prioriteret praktikpladser 1 2014-10-09
prioriteret klimastrategi 2 2014-10-09
prioriteret vaekstinitiativ 3 2014-10-09
gem

dag 2014-12-01 'Statusmødet'
holdt statusmoede-2014-11-27
gem

dag 2014-12-15 'ReVUS afløser planen af 2012 fra årsskiftet'
do_rup plan succeed 'ReVUS, den regionale vækst- og udviklingsstrategi' --from 2015-01-01 --to 2018-12-31 \
  --charter kommissorium.yaml --ends kim-hoegh --ends vaekstdagsorden --ends vaekstinitiativ \
  --reason 'Vækstarbejdet er en del af den nye strategi selv'
do_rup member appoint administrativ-gruppe --role koncerndirektør --organisation region-hovedstaden --from 2015-01-01
day=2015-01-01
do_rup meetings set administrativ-gruppe --per-year 1
do_rup meetings set statusmoede --per-year 0
gem

# Et møde om året, som det nye kommissorium vil.
aarets_moede() {
  dag "$1-10-20" "Årets møde $1"
  moede "$2" "$3"
  holdt "administrativ-gruppe-$2"
  gem
}
aarets_moede 2015 2015-10-08 trafik

dag 2016-06-20 'Klimastrategien er gennemført'
do_rup initiative end klimastrategi --date 2016-06-30 --dissolve-forums --reason 'Strategien er gennemført'
gem

aarets_moede 2016 2016-10-06 uddannelse
aarets_moede 2017 2017-10-05 klima

dag 2018-01-08 'Nye råd efter valget'
tiltraeder regionsraadsformand 'Regionsrådsformanden 2018–2021' regionsformand-2018 2018-01-01
tiltraeder kkr-formand 'KKR-formanden 2018–2021' kkr-formand-2018 2018-01-31
gem

aarets_moede 2018 2018-10-04 erhverv

dag 2018-12-17 'ReVUS udløber'
do_rup initiative end praktikpladser --date 2018-12-31 --dissolve-forums --reason 'Aftalen med skolerne kører videre af sig selv'
gem

# 2019 var uden en plan: intet forfaldt.
dag 2019-12-16 'Den regionale udviklingsstrategi 2020–2023'
do_rup plan succeed 'Regional udviklingsstrategi 2020–2023' --from 2020-01-01 --to 2023-12-31 --area Sundhed --ends erhverv
for rolle in kommunaldirektør fagdirektør; do
  do_rup member appoint administrativ-gruppe --role $rolle --area sundhed --organisation ballerup --from 2020-01-01
done
gem

aarets_moede 2020 2020-10-08 sundhed
aarets_moede 2021 2021-10-07 trafik

dag 2022-01-10 'Nye råd efter valget'
tiltraeder regionsraadsformand 'Regionsrådsformanden 2022–2025' regionsformand-2022 2022-01-01
tiltraeder kkr-formand 'KKR-formanden 2022–2025' kkr-formand-2022 2022-01-31
gem

aarets_moede 2022 2022-10-06 uddannelse
aarets_moede 2023 2023-10-05 klima

dag 2023-12-18 'Den regionale udviklingsstrategi 2024–2027'
do_rup plan succeed 'Regional udviklingsstrategi 2024–2027' --from 2024-01-01 --to 2027-12-31
gem

aarets_moede 2024 2024-10-03 sundhed
aarets_moede 2025 2025-10-09 trafik

dag 2026-01-12 'Nye råd efter valget'
tiltraeder regionsraadsformand 'Regionsrådsformanden fra 2026' regionsformand-2026 2026-01-01
tiltraeder kkr-formand 'KKR-formanden fra 2026' kkr-formand-2026 2026-01-31
gem

dag 2026-02-02 'De to regioner lægges sammen fra 2027'
do_rup organisation add 'Region Sjælland' --kind region --code 1085
do_rup organisation merge region-hovedstaden region-sjaelland --name 'Region Østdanmark' --date 2027-01-01 --reason 'Lov af 2025'
gem

aarets_moede 2026 2026-10-08 uddannelse
