import type { Grammar } from './grammar.ts'
import { forms } from './grammar-forms.ts'

export const ENGLISH_GRAMMAR: Grammar = {
  negation: forms(`
    not, no, never, without, neither, nor, n't, cannot, won't, doesn't, didn't, isn't, aren't, wasn't,
    weren't, hasn't, haven't, hadn't, wouldn't, don't, can't, couldn't, nobody, no one, none, nothing,
    fails to, failed to, has yet to, have yet to, had yet to, nowhere near, far from, refused to,
    refuses to, yet to, stopped short of, stops short of, neither of, no sign of, no sign that, unable to
  `),
  denial: forms(`
    denied, denies, deny, denying, ruled out, rules out, ruling out, rule out, rejected reports,
    dismissed, dismisses, dismissing, refuted, denial of, brushed aside, brushed off, no truth,
    not true that, not the case that, untrue that, rejected suggestions, rejected claims, rejected talk of, rejected the idea,
    rejects suggestions, rejects claims, rejects reports, rejecting reports, rejecting claims, rejecting suggestions,
    rubbished, scotched, disputed claims, disputes claims, disputed reports, knocked down reports, cold water on, denials, refuting, refutes,
    false that, a lie that, wrong to say, nonsense that
  `),
  pseudo: forms(`
    not only, no later than, no fewer than, no less than, no more than, not just, no doubt, not least,
    whether or not, not merely, no matter, no longer than, nothing but, not clear, not to mention,
    no sooner, why not, not yet clear, no wonder, without precedent, no need to say, not for nothing, no secret, none other than, not alone,
    even if, as if, if anything, if not more, no accident, not surprisingly, no stranger, no small, not until, nothing new
  `),
  condition: forms(`
    if, unless, in case, provided that, were to
  `),
  question: forms(`
    whether, when will, will the, should the, what will
  `),
  contrast: forms(`
    but, however, although, though, while, whereas, instead
  `),
  aside: forms(`
    except, because, despite, since, and that, before, until, after, as long as
  `),
  doubt: forms(`
    whether, neither confirmed nor denied, neither confirms nor denies, no comment, neither confirm nor deny, not confirmed, not confirm,
    n't confirmed, n't confirm, hasn't confirmed, haven't confirmed, didn't confirm, wouldn't confirm,
    declined to confirm, refused to confirm, without confirming, yet to confirm, no confirmation,
    unconfirmed, not say whether, unclear, not clear, not yet clear, not known, remains to be seen,
    too early to say, too soon to say, doubt that, doubts that, doubted that, sceptical, skeptical,
    neither confirmed nor dismissed, not certain, uncertain, doubtful, no certainty, could not be certain, unable to say
  `),
  undecided: forms(`
    could not be verified, could not be independently verified, could not be confirmed, could not be independently confirmed,
    cannot be verified, cannot be confirmed, has not been confirmed, have not been confirmed, had not been confirmed,
    has not been verified, have not been verified, remains unconfirmed, remain unconfirmed, is still unconfirmed, has yet to be confirmed,
    have yet to be confirmed, is in doubt, remains in doubt, remains uncertain
  `),
  refusal: forms(`
    rejected, rejects, rejecting, turned down
  `),
  speaking: forms(`
    comment, interview, questions, request for
  `),
  confirming: forms(`
    confirmed, confirms, confirming, acknowledged, acknowledges, admitted, admits
  `),
  eventive: forms(``),
  presupposing: forms(`
    why, how many, how did, how could, how come, how has, how have, where did, what about, what of, what became of,
    what happened, who
  `),
  cessation: forms(`
    no longer, not any longer, ceased to, no more
  `),
  retraction: forms(`
    is untrue, are untrue, was untrue, were untrue, is false, are false, was false, were false, is not true, are not true,
    was not true, were not true, isn't true, aren't true, is baseless, are baseless, were baseless, was baseless, is unfounded, are unfounded,
    were unfounded, was unfounded, are lies, is a lie, denied it, denied this, denies it, denies this, denied the report, denied the reports, denied the claim,
    denies the report, denies the claim, dismissed the report, dismissed the claim, dismissed it, dismissed this, ruled it out, rejected the claim, rejected this
  `),
  report: forms(`
    said, says, added, stressed, confirmed, insisted, noted, announced, affirmed, maintained, told
  `),
  reporting: forms(`
    saying, adding, stressing, confirming, insisting, noting, announcing, affirming, maintaining, telling
  `),
  restriction: forms(`
    except, but, other than, only, more than, less than, save, beyond, exceed, exceeded, exceeds
  `),
  stopping: forms(`
    stop, stopped, stopping, cease, ceased, ceasing, halted, let up, forget, forgotten, forgot, interrupted, suspended, broken off, gone away, vanished,
    abandon, abandoned, abandoning, give up, renege, prevent, prevented, deterred, cancelled, canceled, called off, include, includes, included,
    choice, alternative, quiet, calm
  `),
  privative: forms(`
    false, falsely, fabrication, fabricated, baseless, unfounded, groundless, rumour, rumours, rumor, rumors, rubbish, rubbished, superfluous,
    unneeded, unnecessary, secret, secrecy, undisclosed, unspecified, silent, silence, little need, enough, self-sufficient, self-reliant, dispense with,
    steady, unchanged, stay, stays, staying, remain, remains, reject, rejects, rejected, rejecting, rejection, oppose, opposes, opposed, opposing, opposition, against,
    refuse, refuses, refused, premature, far off, distant, lack, lacks, hardly, barely, scarcely, only, alone, unaided,
    exclusively, solely, keep, keeps, kept, hold, dispenses, taken issue, took issue, takes issue, disputed, corrected, contradicted, wrong, inaccurate,
    mistaken, misdescribed, misrepresented, stop, stopped, be stopped, truce, ceasefire, away from
  `),
  nominal: forms(`
    no, without, none, nothing, nobody, no one, neither, nor, no sign of, no sign that
  `),
  filler: forms(`
    be, been, being, to, have, yet, soon, also, in fact, now, actually, already, even, really, ever, formally, officially, fully, so far, any,
    a, an, the, single, going, there, been any, completely, currently, immediately, recently, simply, publicly, quite
  `),
  relative: forms(`
    who, which, whose, whom, where
  `),
}
