"""Computes with lifelines what `throughcare evaluate survival` tells, from the same people, and compares."""

import sys
import warnings

import numpy as np
from lifelines import AalenJohansenFitter, KaplanMeierFitter
from lifelines.statistics import multivariate_logrank_test
from lifelines.utils import qth_survival_time, restricted_mean_survival_time
from scipy.integrate import quad

TOLERANCE = 1e-9


class Differences:
    """The largest difference of each kind, absolute, and how many numbers were compared."""

    def __init__(self):
        self.largest, self.counts = {}, {}

    def note(self, kind, ours, theirs):
        # Withheld and unknown are null; what lifelines cannot say is not a number.
        if ours is None or theirs is None or np.isnan(theirs):
            return
        difference = 0.0 if ours == theirs else abs(float(ours) - float(theirs))
        self.largest[kind] = max(self.largest.get(kind, 0.0), difference)
        self.counts[kind] = self.counts.get(kind, 0) + 1

    def told(self):
        """Prints them; 1 if one is too large or nothing was compared."""
        for kind, largest in self.largest.items():
            print(f"{kind:32} {self.counts[kind]:6} numbers, largest difference {largest:.1e}")
        if not self.largest:
            print("nothing was told that could be compared", file=sys.stderr)
            return 1
        wrong = [kind for kind, largest in self.largest.items() if not largest <= TOLERANCE]
        if wrong:
            print(f"differs from lifelines by more than {TOLERANCE}: {', '.join(wrong)}", file=sys.stderr)
        return 1 if wrong else 0


def compare(tables, until, first, found):
    """`until` has for each group the times and whether the ending came; `first` the times and which ending came first, as
    its word, or None."""
    for group, (times, events) in until.items():
        curve = KaplanMeierFitter().fit(times, events)
        _curve(curve, [row for row in tables["survival"] if row["group"] == group], np.asarray(times), found)
        _summary(curve, next(row for row in tables["time_to_event"] if row["group"] == group), found)
    for group, (times, endings) in first.items():
        _incidence(times, endings, [row for row in tables["incidence"] if row["group"] == group], found)
    if "log_rank" in tables:
        _log_rank(tables["log_rank"][0], until, found)


def _curve(curve, rows, times, found):
    bounds = curve.confidence_interval_
    for row in rows:
        at = row["time"]
        found.note("at risk", row["atRisk"], float((times >= at).sum()))
        found.note("survival", row["survival"], float(curve.predict(at)))
        found.note("lower bound of survival", row["lower"], float(bounds.iloc[:, 0].asof(at)))
        found.note("upper bound of survival", row["upper"], float(bounds.iloc[:, 1].asof(at)))


def _summary(curve, row, found):
    # Past a quartile that nobody reached lifelines says infinity where a row has nothing; what is withheld has nothing too.
    withheld = row.get("withheld", [])
    for name, share in [("lowerQuartile", 0.75), ("median", 0.5), ("upperQuartile", 0.25)]:
        theirs = qth_survival_time(share, curve.survival_function_)
        # Sums of logarithms may miss a share that is met exactly; then the two name different steps of one flat curve.
        if name not in withheld and not np.isclose(curve.survival_function_.iloc[:, 0], share, rtol=0, atol=1e-12).any():
            found.note("quartiles", np.inf if row[name] is None else row[name], theirs)
    if row["restrictedMean"] is None:
        return
    horizon = row["horizon"]
    mean = restricted_mean_survival_time(curve, t=horizon)
    found.note("restricted mean", row["restrictedMean"], mean)
    # The integral of lifelines for the variance goes across the steps and is wrong in the fourth digit; the same from
    # step to step is exact.
    ends = sorted({0.0, float(horizon)} | {float(time) for time in curve.survival_function_.index if time < horizon})
    square = sum(2 * quad(lambda t: t * float(curve.predict(t)), a, b)[0] for a, b in zip(ends, ends[1:]))
    found.note("variance of restricted times", row["variance"] / max(row["variance"], 1), (square - mean**2) / max(row["variance"], 1))


def _log_rank(row, until, found):
    if row["statistic"] is None:
        return
    times = np.concatenate([np.asarray(times, float) for times, _ in until.values()])
    events = np.concatenate([np.asarray(events, int) for _, events in until.values()])
    groups = np.concatenate([[group] * len(times) for group, (times, _) in until.items()])
    test = multivariate_logrank_test(times, groups, events)
    found.note("log-rank statistic", row["statistic"], test.test_statistic)
    found.note("log-rank probability", row["probability"], test.p_value)
    found.note("log-rank degrees of freedom", row["degreesOfFreedom"], test.degrees_of_freedom)


def _incidence(times, endings, rows, found):
    words = sorted({ending for ending in endings if ending is not None})
    numbers = np.array([words.index(ending) + 1 if ending is not None else 0 for ending in endings])
    times = np.asarray(times, float)
    # lifelines moves times apart at random where different endings share one; there the sum is taken from its curve.
    tied = any(len(set(numbers[(times == time) & (numbers > 0)])) > 1 for time in np.unique(times[numbers > 0]))
    overall = KaplanMeierFitter().fit(times, numbers > 0)
    for number, word in enumerate(words, start=1):
        told = [row for row in rows if row["ending"] == word]
        if tied:
            shares, bounds = _summed(overall, times, numbers == number), None
        else:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                fitter = AalenJohansenFitter().fit(times, numbers, event_of_interest=number)
            shares, bounds = fitter.cumulative_density_.iloc[:, 0], fitter.confidence_interval_
        for row in told:
            found.note("incidence", row["share"], float(shares.asof(row["time"])))
            if bounds is not None:
                # lifelines gives the lower one under the name of the upper one.
                pair = sorted(float(bounds.iloc[:, place].asof(row["time"])) for place in (0, 1))
                found.note("lower bound of incidence", row["lower"], pair[0])
                found.note("upper bound of incidence", row["upper"], pair[1])


def _summed(overall, times, is_this):
    table = overall.event_table
    before = overall.survival_function_.iloc[:, 0].shift(fill_value=1.0)
    own = np.array([((times == time) & is_this).sum() for time in table.index])
    return (before * own / table["at_risk"]).cumsum()
