/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-condition.h"
#include "co-phrase.h"

G_BEGIN_DECLS

/**
 * CoStage:
 * @CO_STAGE_RESCUE: save what would be lost.
 * @CO_STAGE_REPLACE: choose and fetch what comes instead.
 * @CO_STAGE_REMOVE: remove the product.
 * @CO_STAGE_RESTART: restart, and check again.
 * @CO_STAGE_CLEAN: clear away what was left.
 * @CO_STAGE_PROTECT: switch the new protection on.
 * @CO_STAGE_SUBSCRIPTIONS: end what is still paid for.
 * @CO_STAGE_CHECK_DEVICE: not part of a plan: how to look at another device.
 *
 * Where in a plan something stands, in the order that leaves no gap and loses nothing.
 */
typedef enum {
  CO_STAGE_RESCUE,
  CO_STAGE_REPLACE,
  CO_STAGE_REMOVE,
  CO_STAGE_RESTART,
  CO_STAGE_CLEAN,
  CO_STAGE_PROTECT,
  CO_STAGE_SUBSCRIPTIONS,
  CO_STAGE_CHECK_DEVICE,
} CoStage;

/* The stages that a plan has. */
#define CO_N_PLAN_STAGES CO_STAGE_CHECK_DEVICE

/**
 * CoGuideScope:
 * @CO_GUIDE_FOR_PRODUCT: once for every product that was found.
 * @CO_GUIDE_FOR_TARGET: once for every target.
 * @CO_GUIDE_FOR_PERSON: once.
 *
 * How often a guide stands in a plan.
 */
typedef enum {
  CO_GUIDE_FOR_PRODUCT,
  CO_GUIDE_FOR_TARGET,
  CO_GUIDE_FOR_PERSON,
} CoGuideScope;

/**
 * CoVerifiedBy:
 * @CO_VERIFIED_BY_CHECK: a new check shows it.
 * @CO_VERIFIED_BY_PERSON: the person says so.
 * @CO_VERIFIED_BY_SYSTEM: the system answers.
 *
 * How one knows that a step is done.
 */
typedef enum {
  CO_VERIFIED_BY_CHECK,
  CO_VERIFIED_BY_PERSON,
  CO_VERIFIED_BY_SYSTEM,
} CoVerifiedBy;

/**
 * CoTool:
 * @CO_TOOL_NONE: the person does it alone
 * @CO_TOOL_PASSWORDS: this program takes passwords from one file to another
 * @CO_TOOL_PACKAGES: this program lets the system remove the packages of the product
 * @CO_TOOL_LEFTOVERS: this program shows what is left, and how each of it goes
 * @CO_TOOL_REMINDER: this program makes an entry for a calendar
 *
 * What this program can do for a step.
 */
typedef enum {
  CO_TOOL_NONE,
  CO_TOOL_PASSWORDS,
  CO_TOOL_PACKAGES,
  CO_TOOL_LEFTOVERS,
  CO_TOOL_REMINDER,
} CoTool;

/**
 * CoInstruction:
 * @id: its id, which no other instruction of the guide has
 * @when: (nullable): when it applies
 * @asks: (nullable): the id of the question that it asks
 * @action: what to do, in one sentence
 * @where: (nullable): where to find it
 * @command: (nullable): what to type
 * @success: (nullable): what one sees when it worked
 * @otherwise: (nullable): what to do when it did not
 * @warning: (nullable): what could be lost
 * @page: (nullable): the id of the source whose address helps here
 * @picture: (nullable): what is drawn for it; see co_instruction_get_picture()
 * @tool: what this program can do for it
 * @verify: how one knows that it is done
 * @sources: where it comes from
 *
 * One action of a guide.
 */
typedef struct {
  CoRecord base;
  char *id;
  CoCondition *when;
  char *asks;
  CoPhrase *action;
  CoPhrase *where;
  char *command;
  CoPhrase *success;
  CoPhrase *otherwise;
  CoPhrase *warning;
  char *page;
  char *picture;
  int tool;   /* CoTool */
  int verify; /* CoVerifiedBy */
  char **sources;
} CoInstruction;

/**
 * CoGuide:
 * @id: its stable id
 * @title: what it is for
 * @stage: where in a plan it stands
 * @scope: how often it stands there
 * @order: within its stage, lower ones come first
 * @systems: for another device: what it looks at
 * @when: (nullable): when it applies
 * @intro: (nullable): what to know before
 * @instructions: (element-type CoInstruction): what to do
 *
 * Instructions that belong together.
 */
typedef struct {
  CoRecord base;
  char *id;
  CoPhrase *title;
  int stage; /* CoStage */
  int scope; /* CoGuideScope */
  int order;
  char **systems;
  CoCondition *when;
  CoPhrase *intro;
  GPtrArray *instructions;
} CoGuide;

/**
 * CoStageWords:
 * @stage: a stage
 * @title: what it is called
 * @text: why it comes here
 *
 * What a stage of a plan is called.
 */
typedef struct {
  CoRecord base;
  int stage; /* CoStage */
  CoPhrase *title;
  CoPhrase *text;
} CoStageWords;

/**
 * CoMeaning:
 * @id: its stable id
 * @when: (nullable): which findings it is about
 * @text: what it means for the person
 * @sources: where it comes from
 *
 * What it means that something was found.
 */
typedef struct {
  CoRecord base;
  char *id;
  CoCondition *when;
  CoPhrase *text;
  char **sources;
} CoMeaning;

extern const CoShape co_guide_shape;
extern const CoShape co_stage_words_shape;
extern const CoShape co_meaning_shape;

const char *co_stage_to_string (CoStage stage);
const char *co_instruction_get_picture (const CoInstruction *self, CoStage stage);
const char *co_verified_by_to_string (CoVerifiedBy verified_by);

G_END_DECLS
