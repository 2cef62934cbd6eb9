package id.jejak.command;

import java.util.ArrayList;
import java.util.List;

/** Keeps the commands that a resource sends. */
public final class Sent implements Commands {
  public final List<Command> commands = new ArrayList<>();

  @Override
  public Receipt send(Command command) {
    commands.add(command);
    return new Receipt(commands.size(), 0);
  }

  /** The only command that was sent. */
  public Command only() {
    if (commands.size() != 1) throw new AssertionError("sent were " + commands);
    return commands.get(0);
  }
}
