package id.jejak.infra.axon;

import id.jejak.infra.web.Envelope;
import id.jejak.infra.web.Problem;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.springframework.stereotype.Component;

/** Refuses a conditional command before its aggregate decides, if the aggregate moved on. */
@Component
class ExpectedVersion implements HandlerEnhancerDefinition {

  static Problem changed(long expected) {
    return expected == Envelope.NOTHING_YET
        ? Problem.of(412, "already-begun")
        : Problem.of(412, "version-changed", expected);
  }

  @Override
  public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
    if (!original.canHandleMessageType(CommandMessage.class)) return original;
    return new WrappedMessageHandlingMember<>(original) {
      @Override
      public Object handle(Message<?> message, T target) throws Exception {
        if (message.getMetaData().get(CommandMetadata.EXPECTED) instanceof String expected) {
          long version =
              Objects.requireNonNullElse(AggregateLifecycle.getVersion(), Envelope.NOTHING_YET);
          if (version != Long.parseLong(expected)) throw changed(Long.parseLong(expected));
        }
        return super.handle(message, target);
      }
    };
  }
}
