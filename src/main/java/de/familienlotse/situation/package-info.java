/** Die Familie, wie sie beschrieben wird: unveraenderlich, jede Angabe darf fehlen. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"value"})
package de.familienlotse.situation;
