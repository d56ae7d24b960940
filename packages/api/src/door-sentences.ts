import type { TravauxError } from "@travaux/application";
import { sentenceOf } from "@travaux/application";

/**
 * One sentence for a person in front of the viewer. `sentenceOf` speaks to the command line; where it advises a command
 * or a flag, which a viewer does not have, another way out is named here.
 */
export function sentenceForViewer(error: TravauxError): string {
  switch (error.kind) {
    case "no-negotiation":
      return "There is no negotiation here yet; whoever keeps this archive can start one.";
    case "no-such-negotiation":
      return `There is no negotiation "${error.negotiation}"; choose one from the list of all.`;
    case "several-negotiations":
      return "There are several negotiations here; choose one from the list of all.";
    case "no-drafts":
      return `The negotiation ${error.negotiation} has no drafts yet; add the first one.`;
    case "no-such-draft":
      if (error.drafts.length > 0) return sentenceOf(error);
      return `There is no draft "${error.draft}": ${error.negotiation} has no drafts yet; add the first one.`;
    case "no-such-round":
      if (error.rounds.length > 0) return `There is no round ${error.round}; choose among those that are listed.`;
      return `There is no round ${error.round}, and no other; leave it out.`;
    case "no-such-paragraph":
      if (error.nearest.length > 0) return sentenceOf(error);
      return `No paragraph of ${error.draft} answers to ${error.address}; look for it in the draft.`;
    case "no-author":
      return "It has to be known who says so; give your name.";
    case "no-such-decision":
    case "ambiguous-decision":
      return "This decision is not there (any more); reload the page to see what is.";
    case "decided-otherwise": {
      const what = error.says === "pin" ? "belong together" : "do not belong together";
      return `${error.by.author} said that ${error.addresses.join(" and ")} ${what}, and that stands; to say otherwise, revoke it first among the decisions.`;
    }
    case "settled-otherwise":
      return `${error.by.author} settled what this citation means, and that stands; to say otherwise, revoke it first among the decisions.`;
    case "no-such-statement":
    case "ambiguous-statement":
      return `There is no statement "${error.statement}" (any more); choose one from the list of all.`;
    case "no-such-citation":
      return "This citation is not there (any more); reload the page to see what is.";
    case "nothing-said":
      return "Nothing is said yet; say what is meant.";
    case "decision-ended":
      return `This decision does not stand any more: ${error.by.author} ended it; reload the page to see what stands.`;
    case "mended-otherwise":
      return `${error.draft} is kept already, and not with what was mended now; open that draft and mend it there.`;
    case "no-such-mend":
      return "This mend does not stand any more; reload the page to see what does.";
    case "archive-missing":
      return `The archive ${error.path} is not there any more; put it back, or start the viewer again.`;
    case "not-an-archive":
      return `${error.path} is not an archive of Travaux (${error.detail}); start the viewer with another.`;
    case "conflict":
      if (error.what !== "draft") return sentenceOf(error);
      return `${sentenceOf(error).split("; ").slice(0, -1).join("; ")}; give this one another label.`;
    default:
      return sentenceOf(error);
  }
}
