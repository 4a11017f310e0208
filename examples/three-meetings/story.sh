#!/bin/sh
# A question through three meetings, from asking it to what came of it. The register is begun anew each time.
#   sh examples/three-meetings/story.sh
set -e
cd "$(dirname "$0")/../.."
rm -f examples/three-meetings/register.jsonl
dotnet build src/KloeRules.Cli -v quiet
kloe() {
  printf '\n$ kloe %s\n' "$*"
  dotnet run --no-build --project src/KloeRules.Cli -- "$@"
}

# March: it is asked
kloe run examples/three-meetings --as-at 2023-02 --meeting 2023-03-14
kloe register ask all examples/three-meetings --as-at 2023-02 --at 2023-03-14 --who Chair
kloe register answer "calls reached late" examples/three-meetings --holding --text "Figures by station will follow" --due 2023-04 --at 2023-03-14 --who "Chief Constable"
kloe register answer "calls reached late" examples/three-meetings --text "Most late calls fall between 18:00 and midnight, when two stations share one car" --on 2023-05-02 --who "Chief Constable"

# June: it comes back with its answer, and an action is promised
kloe run examples/three-meetings --as-at 2023-05 --meeting 2023-06-13
kloe register ask all examples/three-meetings --as-at 2023-05 --at 2023-06-13 --who Chair
kloe register act "calls reached late" examples/three-meetings --text "A third evening shift at both stations" --owner "Head of response" --due 2023-07 --measure "priority response" --at 2023-06-13 --who "Chief Constable"
kloe register act "calls reached late" examples/three-meetings --done --on 2023-07-28 --who "Head of response"

# October: the action is done, and the measure is no better
kloe run examples/three-meetings --as-at 2023-09 --meeting 2023-10-10
kloe register ask all examples/three-meetings --as-at 2023-09 --at 2023-10-10 --who Chair
kloe register act "calls reached late" examples/three-meetings --outcome not-seen --text "An hour and seventeen minutes, two months after the shift began" --at 2023-10-10 --who Chair
kloe register list examples/three-meetings
kloe register verify examples/three-meetings
