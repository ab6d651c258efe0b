# Many writers at once, and a library of another language; read by scripts/bench.

# Disks switch between moods within a second. In the slow one every commit costs milliseconds, and no program is quick.
fast_disk=1000000

# probe: nanoseconds for 4 KiB written and synced.
probe() { "$work/baseline" sync "$work" 9; }

# 64 threads that append one entry at a time, beside C. The goal holds for turns whose disk was in its fast mood throughout.
append_group() {
    wants append-group || return 0
    local store round before after fast="" all="" turns=$((rounds * 2)) group_swift="" group_other="" group_ratios="" met=0
    "$ours" create "$work/group-ours"
    "$work/baseline" create "$work/group-c" 0
    our_run=("$ours" append-group "$work/group-ours" 50) other_run=("$work/baseline" append-group "$work/group-c" 50)
    for ((round = 1; round <= turns; round++)); do
        before=$(probe)
        take_turns "$round" "$round"
        after=$(probe)
        all+=$before$'\n'$after$'\n'
        if ((before < fast_disk && after < fast_disk)); then
            fast+=$swift_times
            met=$((met + 1))
        fi
        group_swift+=$swift_times group_other+=$other_times group_ratios+=$ratios
    done
    swift_times=$group_swift other_times=$group_other ratios=$group_ratios
    line append-group entry -
    awk -v sync="$(printf %s "$all" | median)" -v ours="$(printf %s "$swift_times" | median)" \
        -v c="$(printf %s "$other_times" | median)" 'BEGIN {
        printf "%-18s (ours %d entries a second, C %d; 4 KiB synced takes %.0f µs)\n", "", 1e9 / ours, 1e9 / c, sync / 1000 }'
    group_verdict "$met" "$turns" "$(printf '%s' "$fast" | median)"
}

# group_verdict FAST-TURNS TURNS NANOSECONDS
group_verdict() {
    awk -v met="$1" -v turns="$2" -v ours="$3" 'BEGIN {
        printf "%-18s (the disk was in its fast mood in %d of %d turns; ", "", met, turns
        if (met) printf "there %d entries a second, goal 15000, %s)\n", 1e9 / ours, ours <= 1e9 / 15000 ? "reached" : "missed"
        else print "goal 15000 entries a second there: not measured)" }'
}

# compare_with_python MEASURE COUNT ROUNDS
compare_with_python() {
    local name=${1/append/python}
    wants "$name" || return 0
    "$ours" create "$work/$name"
    our_run=("$ours" "$1" "$work/$name" "$2")
    other_run=("$root/scripts/bench.d/pyeventsourcing.py" "$1" "$work/$name.theirs" "$2")
    take_turns 1 "$3"
    line "$name" entry -
    awk -v ours="$(printf %s "$swift_times" | median)" -v theirs="$(printf %s "$other_times" | median)" 'BEGIN {
        printf "%-18s (ours %d entries a second, pyeventsourcing 9.5 %d)\n", "", 1e9 / ours, 1e9 / theirs }'
}

# Ours beside pyeventsourcing with SQLite as it sets it up: one entry, and a thousand, in a transaction.
beside_python() {
    compare_with_python append-one 20 $((rounds * 3))
    compare_with_python append-thousand 5 "$rounds"
}
