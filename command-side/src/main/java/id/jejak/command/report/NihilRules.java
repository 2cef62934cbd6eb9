package id.jejak.command.report;

import id.jejak.command.Body;
import id.jejak.command.Text;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.NihilDecision;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A verifier decides about what is said not to apply, in his own fields or those a colleague
 * checked; a refusal needs its reason.
 */
final class NihilRules {
  private NihilRules() {}

  static void check(List<NihilDecision> decisions, Report report, Set<Field> scope) {
    var body = new Body();
    var named = new HashSet<String>();
    for (int i = 0; i < decisions.size(); i++) {
      NihilDecision decision = decisions.get(i);
      String at = "/nihil/" + i;
      if (!report.nihil().claims().containsKey(decision.subject()))
        body.violate(at + "/cell", ReportRefusal.NIHIL_NOT_CLAIMED, decision.subject());
      if (!named.add(decision.subject()))
        body.violate(at + "/cell", ValueRefusal.NAMED_TWICE, decision.subject());
      String reason = decision.reason();
      if (reason == null && !decision.accepted()) body.violate(at + "/reason", ValueRefusal.BLANK);
      Refusal wrong = reason == null ? null : Text.wrongWith(reason, PartRules.SHORT);
      if (wrong != null) body.violate(at + "/reason", wrong, PartRules.SHORT);
    }
    body.check();
    Set<Field> checked = report.verification().checked();
    for (NihilDecision decision : decisions) {
      Field field = fieldOf(decision.subject());
      if (!checked.contains(field)) Rights.requireWithin(scope, field);
    }
  }

  /** The field of a service's code or of one of its items' ({@code K-EDU-1.KID21}). */
  static Field fieldOf(String subject) {
    int dot = subject.indexOf('.');
    String service = dot < 0 ? subject : subject.substring(0, dot);
    return Catalogue.current().service(service).field();
  }
}
