package id.jejak.command.award;

import id.jejak.kernel.award.AwardEvent.Tie;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the members of the committee declared and who sits.
 *
 * @param declared each declared member's ties
 * @param recused who is out for good
 * @param steppedIn the alternate who took a member's seat, by that member
 * @param chairing the alternates who took the chair, the last of whom may still hold it
 */
record Committee(
    Map<String, List<Tie>> declared,
    Set<String> recused,
    Map<String, String> steppedIn,
    Set<String> chairing) {
  static final Committee NONE = new Committee(Map.of(), Set.of(), Map.of(), Set.of());

  Committee {
    declared = Map.copyOf(declared);
    recused = Set.copyOf(recused);
    steppedIn = Map.copyOf(steppedIn);
    chairing = Set.copyOf(chairing);
  }

  Committee declared(String member, List<Tie> ties) {
    var all = new HashMap<>(declared);
    all.put(member, ties);
    return new Committee(all, recused, steppedIn, chairing);
  }

  Committee recused(String member) {
    var all = new HashSet<>(recused);
    all.add(member);
    return new Committee(declared, all, steppedIn, chairing);
  }

  Committee seated(String alternate, String insteadOf) {
    var all = new HashMap<>(steppedIn);
    all.put(insteadOf, alternate);
    return new Committee(declared, recused, all, chairing);
  }

  Committee chaired(String alternate) {
    var all = new HashSet<>(chairing);
    all.add(alternate);
    return new Committee(declared, recused, steppedIn, all);
  }

  boolean hasDeclared(String member) {
    return declared.containsKey(member);
  }

  boolean hasChaired(String alternate) {
    return chairing.contains(alternate);
  }

  boolean isRecused(String member) {
    return recused.contains(member);
  }
}
