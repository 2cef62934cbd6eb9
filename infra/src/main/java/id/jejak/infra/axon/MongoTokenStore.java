package id.jejak.infra.axon;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where processors stand, a document per segment, and which process holds it. What counts is that a
 * document was found to be ours, not that it changed: the same token may be stored twice.
 */
final class MongoTokenStore implements TokenStore {
  private static final Logger log = LoggerFactory.getLogger(MongoTokenStore.class);
  private static final Duration CLAIM_LASTS = Duration.ofSeconds(10);
  private static final String STORE_ID = "store-id";

  private final MongoCollection<Document> tokens;
  private final Serializer serializer;
  private final InstantSource clock;
  private final String self =
      ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();

  MongoTokenStore(MongoDatabase database, Serializer serializer, InstantSource clock) {
    this.tokens = database.getCollection("tokens");
    this.serializer = serializer;
    this.clock = clock;
  }

  @Override
  public void initializeTokenSegments(
      String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
    for (int segment = 0; segment < segmentCount; segment++)
      initializeSegment(initialToken, processorName, segment);
  }

  @Override
  public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
    try {
      tokens.insertOne(
          new Document("_id", id(processorName, segment))
              .append("processor", processorName)
              .append("segment", segment)
              .append("type", token == null ? null : token.getClass().getName())
              .append("token", bytes(token))
              .append("owner", null)
              .append("at", now()));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
      throw new UnableToClaimTokenException(id(processorName, segment) + " is there already");
    }
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
    own(
        processorName,
        segment,
        Updates.set("token", bytes(token)),
        Updates.set("type", token == null ? null : token.getClass().getName()),
        Updates.set("at", now()));
  }

  @Override
  public void extendClaim(String processorName, int segment) {
    own(processorName, segment, Updates.set("at", now()));
  }

  private void own(String processor, int segment, Bson... updates) {
    var mine = and(eq("_id", id(processor, segment)), eq("owner", self));
    if (tokens.updateOne(mine, Updates.combine(updates)).getMatchedCount() == 0)
      throw new UnableToClaimTokenException(id(processor, segment) + " is held by another process");
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processorName, int segment) {
    Document claimed = claimed(id(processorName, segment));
    if (claimed == null)
      throw new UnableToClaimTokenException(
          id(processorName, segment) + " is held by another process, or was never begun");
    return token(claimed);
  }

  private @Nullable Document claimed(String id) {
    try {
      return tokens.findOneAndUpdate(
          and(eq("_id", id), isFree()),
          Updates.combine(Updates.set("owner", self), Updates.set("at", now())),
          new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    } catch (MongoException lost) {
      throw new UnableToClaimTokenException(id + " cannot be asked for", lost);
    }
  }

  private Bson isFree() {
    var lapsed = Date.from(clock.instant().minus(CLAIM_LASTS));
    return or(eq("owner", self), eq("owner", null), lt("at", lapsed));
  }

  private @Nullable TrackingToken token(Document document) {
    Binary bytes = document.get("token", Binary.class);
    if (bytes == null) return null;
    return serializer.deserialize(
        new SimpleSerializedObject<>(
            bytes.getData(), byte[].class, document.getString("type"), null));
  }

  private @Nullable Binary bytes(@Nullable TrackingToken token) {
    return token == null ? null : new Binary(serializer.serialize(token, byte[].class).getData());
  }

  @Override
  public void releaseClaim(String processorName, int segment) {
    tokens.updateOne(
        and(eq("_id", id(processorName, segment)), eq("owner", self)), Updates.set("owner", null));
  }

  @Override
  public void deleteToken(String processorName, int segment) {
    var mine = and(eq("_id", id(processorName, segment)), eq("owner", self));
    if (tokens.deleteOne(mine).getDeletedCount() == 0)
      throw new UnableToClaimTokenException(
          id(processorName, segment) + " is held by another process");
  }

  @Override
  public boolean requiresExplicitSegmentInitialization() {
    return true;
  }

  @Override
  public int[] fetchSegments(String processorName) {
    return segments(eq("processor", processorName));
  }

  /**
   * Where nobody answers, nothing is free. As an error it would make who only stands by wait longer
   * and longer, up to a minute, before it looks again.
   */
  @Override
  public List<Segment> fetchAvailableSegments(String processorName) {
    try {
      int[] all = fetchSegments(processorName);
      return Arrays.stream(segments(and(eq("processor", processorName), isFree())))
          .mapToObj(free -> Segment.computeSegment(free, all))
          .toList();
    } catch (MongoException lost) {
      log.warn("Cannot look for projections to take over: {}", lost.toString());
      return List.of();
    }
  }

  private int[] segments(Bson filter) {
    var found = new ArrayList<Integer>();
    tokens.find(filter).forEach(document -> found.add(document.getInteger("segment")));
    return found.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  @Override
  public Optional<String> retrieveStorageIdentifier() {
    try {
      tokens.insertOne(new Document("_id", STORE_ID).append("id", UUID.randomUUID().toString()));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
    }
    return Optional.ofNullable(tokens.find(eq("_id", STORE_ID)).first())
        .map(document -> document.getString("id"));
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  private static String id(String processor, int segment) {
    return processor + "/" + segment;
  }
}
