# Turns, medians and lines of the table; read by scripts/bench.

median() { sort -n | awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : int((value[NR / 2] + value[NR / 2 + 1]) / 2) }'; }

wants() { [ -z "$only" ] || [ "$only" = "$1" ]; }

# take_turns FIRST LAST: runs our_run and other_run in turns, and leaves their times and the ratios, a line each.
take_turns() {
    local round swift other
    swift_times="" other_times="" ratios=""
    for ((round = $1; round <= $2; round++)); do
        # Who goes first alternates too.
        ((round % 2)) || swift=$("${our_run[@]}")
        other=$("${other_run[@]}")
        ((round % 2)) && swift=$("${our_run[@]}")
        swift_times+=$swift$'\n'
        other_times+=$other$'\n'
        ratios+=$((other * 1000000 / swift))$'\n'
    done
}

# line NAME UNIT GOAL: of the turns taken.
line() {
    # The ratio is the median of the rounds' own ratios: both sides of a round mostly meet the same disk.
    awk -v name="$1" -v unit="$2" -v goal="$3" -v ours="$(printf %s "$swift_times" | median)" \
        -v other="$(printf %s "$other_times" | median)" -v ratio="$(printf %s "$ratios" | median)" 'BEGIN {
        verdict = goal == "-" ? "" : (ratio / 1e6 >= goal ? "reached" : "missed")
        printf "%-18s %-8s %12.2f %12.2f %8.2f %8s %s\n", name, unit, ours / 1000, other / 1000, ratio / 1e6, goal, verdict }'
}

# compare MEASURE UNIT COUNT GOAL OUR-STORE C-STORE [ROUNDS]
compare() {
    wants "$1" || return 0
    our_run=("$ours" "$1" "$5" "$3") other_run=("$work/baseline" "$1" "$6" "$3")
    take_turns 1 "${7:-$rounds}"
    line "$1" "$2" "$4"
}

# report MEASURE UNIT NANOSECONDS GOAL-IN-MICROSECONDS
report() {
    awk -v name="$1" -v unit="$2" -v ours="$3" -v goal="$4" 'BEGIN {
        printf "%-18s %-8s %12.2f %12s %8s %8s %s\n", name, unit, ours / 1000, "-", "-", "<= " goal / 1000 " ms", \
            (ours / 1000 <= goal ? "reached" : "missed") }'
}
