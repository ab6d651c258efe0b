# What it costs to write down who looked, and to ask for it; read by scripts/bench.

# One record at a time, beside 4 KiB written and synced to the same disk: the goal is a write that takes no second sync.
audit_one() {
    wants audit-one || return 0
    "$ours" create "$work/audit"
    our_run=("$ours" audit-one "$work/audit" 50) other_run=("$work/baseline" sync "$work" 51)
    take_turns 1 $((rounds * 2))
    line audit-one record 0.50
    awk -v ours="$(printf %s "$swift_times" | median)" -v sync="$(printf %s "$other_times" | median)" 'BEGIN {
        printf "%-18s (the column of C is one sync of the disk; a record takes %.2f of them in time)\n", "", ours / sync }'
}

# Eight threads, each record in a write of its own: how many syncs there are for each, counted by the kernel.
audit_group() {
    wants audit-group || return 0
    local round times="" writes=$((8 * 200))
    "$ours" create "$work/audit-group"
    for ((round = 0; round < rounds; round++)); do times+=$("$ours" audit-group "$work/audit-group" 200)$'\n'; done
    awk -v ours="$(printf %s "$times" | median)" 'BEGIN {
        printf "%-18s %-8s %12.2f %12s %8s %8s\n", "audit-group", "record", ours / 1000, "-", "-", "-" }'
    if command -v strace > /dev/null; then
        strace -f -c -e trace=fsync,fdatasync -o "$work/syncs" "$ours" audit-group "$work/audit-group" 200 > /dev/null
        awk -v writes="$writes" '$NF ~ /^f(data)?sync$/ { syncs += $4 } END {
            printf "%-18s (%d records of 8 writers took %d syncs, %.2f each; goal 1, %s)\n", "", writes, syncs, \
                syncs / writes, syncs <= writes ? "reached" : "missed" }' "$work/syncs"
    else
        printf '%-18s (syncs for each record: not counted, there is no strace)\n' ""
    fi
}

# Who saw a person, when and why, among a million records: the command from start to exit.
audit_saw() {
    wants audit-saw || return 0
    local round start times=""
    "$ours" create "$work/audit-saw"
    "$ours" audit-fill "$work/audit-saw" 1000000 > /dev/null
    for ((round = 0; round < rounds; round++)); do
        start=${EPOCHREALTIME/./}
        "$command" audit saw B-7 --all --store "$work/audit-saw" > "$work/saw"
        times+=$(((${EPOCHREALTIME/./} - start) * 1000))$'\n'
    done
    report audit-saw command "$(printf %s "$times" | median)" 1000000
    # Two lines for each record: who and what, then what for.
    [ "$(grep -c 'looked, see timeline of B-7' "$work/saw")" = 500 ] || {
        echo "bench: of 500 looks at a case others were found" >&2
        exit 1
    }
}
