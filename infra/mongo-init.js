// Founds the replica set and the user of the application, unless they are there.
try {
  rs.initiate({
    _id: "jejak",
    members: [1, 2, 3].map((n) => ({ _id: n, host: `mongo-${n}:27017` })),
  });
} catch (error) {
  // Already initialised, or only its user may look.
  if (error.codeName !== "AlreadyInitialized" && error.codeName !== "Unauthorized") throw error;
}
for (let tries = 0; tries < 60 && !db.hello().isWritablePrimary; tries++) sleep(1000);
const admin = db.getSiblingDB("admin");
try {
  admin.createUser({
    user: "jejak",
    pwd: process.env.MONGODB_PASSWORD,
    roles: ["jejak", "jejak-vault", "jejak-views"].map((name) => ({ role: "readWrite", db: name })),
  });
} catch (error) {
  // Once there is a user, the one who has no password may make no other.
  if (!["Location51003", "DuplicateKey", "Unauthorized"].includes(error.codeName)) throw error;
}
