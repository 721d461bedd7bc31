/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-step.h"

#include <glib/gi18n.h>

/**
 * CoStep:
 *
 * One thing to do, on one target or for one product. Immutable: a plan that changes is built anew,
 * and a step is known by its key.
 */
struct _CoStep {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog; /* (owned): owns the two below */
  const CoGuide *guide;
  const CoInstruction *instruction;
  char *key; /* (owned) */
  guint number;
  GPtrArray *subjects; /* (owned) (element-type CoSubject) */
  char *replacement;   /* (owned) (nullable) */
  CoStepDone done;
  gboolean needs_answer;
  GPtrArray *held_by; /* (owned) (element-type CoQuestion): of the catalog */
};

G_DEFINE_FINAL_TYPE (CoStep, co_step, G_TYPE_OBJECT)

static void
co_step_finalize (GObject *object)
{
  CoStep *self = CO_STEP (object);

  g_clear_object (&self->catalog);
  g_free (self->key);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);
  g_free (self->replacement);
  g_clear_pointer (&self->held_by, g_ptr_array_unref);
  G_OBJECT_CLASS (co_step_parent_class)->finalize (object);
}

static void
co_step_class_init (CoStepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_step_finalize;
}

static void
co_step_init (CoStep *self)
{
}

/**
 * co_step_new:
 * @info: what it is made of
 *
 * Makes a step.
 *
 * Returns: (transfer full): a new step
 */
CoStep *
co_step_new (const CoStepInfo *info)
{
  CoStep *self;

  g_return_val_if_fail (info != NULL && info->subjects != NULL, NULL);
  g_return_val_if_fail (info->subjects->len > 0, NULL);

  self = g_object_new (CO_TYPE_STEP, NULL);
  self->catalog = g_object_ref (info->catalog);
  self->guide = info->guide;
  self->instruction = info->instruction;
  self->key = g_strdup (info->key);
  self->number = info->number;
  self->subjects = g_ptr_array_ref (info->subjects);
  self->replacement = g_strdup (info->replacement);
  self->done = info->done;
  self->needs_answer = info->needs_answer;
  self->held_by = info->held_by != NULL ? g_ptr_array_ref (info->held_by) : g_ptr_array_new ();
  return self;
}

/**
 * co_step_get_key:
 * @self: a step
 *
 * Gets what a step is known by: as long as the catalog has its instruction, it stays the same,
 * whatever else the plan holds.
 *
 * Returns: its stable key
 */
const char *
co_step_get_key (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), NULL);

  return self->key;
}

/**
 * co_step_get_number:
 * @self: a step
 *
 * Gets its place in the plan.
 *
 * Returns: a number from 1
 */
guint
co_step_get_number (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), 0);

  return self->number;
}

/**
 * co_step_get_guide:
 * @self: a step
 *
 * Gets the guide that it comes from.
 *
 * Returns: (transfer none): the guide
 */
const CoGuide *
co_step_get_guide (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), NULL);

  return self->guide;
}

/**
 * co_step_get_instruction:
 * @self: a step
 *
 * Gets what to do.
 *
 * Returns: (transfer none): the instruction
 */
const CoInstruction *
co_step_get_instruction (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), NULL);

  return self->instruction;
}

/**
 * co_step_get_subjects:
 * @self: a step
 *
 * Gets what it is about.
 *
 * Returns: (transfer none) (element-type CoSubject): one subject at least
 */
GPtrArray *
co_step_get_subjects (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), NULL);

  return self->subjects;
}

static const CoSubjectInfo *
get_first (CoStep *self)
{
  return co_subject_get_info (g_ptr_array_index (self->subjects, 0));
}

/**
 * co_step_get_target:
 * @self: a step
 *
 * Gets the target that it is done on.
 *
 * Returns: (nullable): one of its subjects, whose target it is, or `NULL` if it is for the person
 */
const CoSubjectInfo *
co_step_get_target (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), NULL);

  return self->guide->scope != CO_GUIDE_FOR_PERSON ? get_first (self) : NULL;
}

/**
 * co_step_get_product:
 * @self: a step
 *
 * Gets the product that it is for.
 *
 * Returns: (nullable): its subject, or `NULL` if it is not for one product alone
 */
const CoSubjectInfo *
co_step_get_product (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), NULL);

  return self->guide->scope == CO_GUIDE_FOR_PRODUCT ? get_first (self) : NULL;
}

/**
 * co_step_get_done:
 * @self: a step
 *
 * Tells whether it is done, and who says so.
 *
 * Returns: its state
 */
CoStepDone
co_step_get_done (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), CO_STEP_OPEN);

  return self->done;
}

/**
 * co_step_is_done:
 * @self: a step
 *
 * Tells whether there is nothing more to do about it.
 *
 * Returns: whether it is done
 */
gboolean
co_step_is_done (CoStep *self)
{
  CoStepDone done = co_step_get_done (self);

  return done == CO_STEP_DONE_BY_PERSON || done == CO_STEP_DONE_BY_CHECK;
}

/**
 * co_step_needs_answer:
 * @self: a step
 *
 * Tells whether it asks a question that was not answered yet.
 *
 * Returns: whether it does
 */
gboolean
co_step_needs_answer (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), FALSE);

  return self->needs_answer;
}

/**
 * co_step_get_held_by:
 * @self: a step
 *
 * Tells what has to be answered before the step is done, because something may be lost otherwise.
 *
 * Returns: (nullable) (transfer none): the first such question, or `NULL` if the step can be done
 */
const CoQuestion *
co_step_get_held_by (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), NULL);

  return self->held_by->len > 0 ? g_ptr_array_index (self->held_by, 0) : NULL;
}

/**
 * co_step_list_held_by:
 * @self: a step
 *
 * Lists all that has to be answered before the step is done.
 *
 * Returns: (transfer none) (element-type CoQuestion): questions, each with what may be lost
 */
GPtrArray *
co_step_list_held_by (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), NULL);

  return self->held_by;
}

static const char *
name_product (CoStep *self, const CoSubjectInfo *info, CoTexts *texts)
{
  CoProduct *product = co_catalog_get_product (self->catalog, info->product);

  /* A name that the system itself gave is said as it is there. */
  if (product == NULL || !g_str_equal (info->name, co_product_get_name (product)))
    return info->name;
  return co_texts_look_up (texts, "products", info->product, "name", info->name);
}

/**
 * co_step_name_products:
 * @self: a step
 * @texts: the texts of a language
 *
 * Names what the step is about.
 *
 * Returns: (transfer full): the names of its products, each once
 */
char *
co_step_name_products (CoStep *self, CoTexts *texts)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  g_return_val_if_fail (CO_IS_STEP (self) && CO_IS_TEXTS (texts), NULL);

  for (guint i = 0; i < self->subjects->len; i++) {
    const CoSubjectInfo *info = co_subject_get_info (g_ptr_array_index (self->subjects, i));
    const char *name = name_product (self, info, texts);

    if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
      g_ptr_array_add (names, (gpointer) name);
  }
  g_ptr_array_add (names, NULL);
  return co_language_join (co_texts_get_language (texts), (const char *const *) names->pdata);
}

/**
 * co_step_name_computer:
 * @self: a step
 *
 * Names the target of the step, for the middle of a sentence. Its label is too long for that; where
 * a plan is about more than one, it stands above the step.
 *
 * Returns: (transfer none): what it is called
 */
const char *
co_step_name_computer (CoStep *self)
{
  const CoSubjectInfo *info;

  g_return_val_if_fail (CO_IS_STEP (self), NULL);

  info = get_first (self);
  if (info->is_this_computer)
    return _ ("this computer");
  switch ((int) info->system) {
  case CO_SYSTEM_MACOS:
    return _ ("that Mac");
  case CO_SYSTEM_ANDROID:
  case CO_SYSTEM_IOS:
    return _ ("that phone");
  case CO_SYSTEM_WINE:
    return _ ("that Wine folder");
  default:
    return _ ("that computer");
  }
}

/**
 * co_step_name_replacement:
 * @self: a step
 *
 * Names what was chosen instead.
 *
 * Returns: (transfer none): its name, or other words if none was chosen yet
 */
const char *
co_step_name_replacement (CoStep *self)
{
  g_return_val_if_fail (CO_IS_STEP (self), NULL);

  return self->replacement != NULL ? self->replacement : _ ("the new protection");
}

/**
 * co_step_say:
 * @self: a step
 * @texts: the texts of a language
 * @phrase: words of its guide or its instruction
 *
 * Says words of the step, with the names of what it is about in them.
 *
 * Returns: (transfer full): a text for people
 */
char *
co_step_say (CoStep *self, CoTexts *texts, const CoPhrase *phrase)
{
  g_autofree char *product = NULL;

  g_return_val_if_fail (CO_IS_STEP (self) && CO_IS_TEXTS (texts) && phrase != NULL, NULL);

  product = co_step_name_products (self, texts);
  return co_language_format (co_texts_get_language_of (texts, phrase),
                             co_texts_say (texts, phrase),
                             NULL,
                             0,
                             "product",
                             product,
                             "computer",
                             co_step_name_computer (self),
                             "replacement",
                             co_step_name_replacement (self),
                             NULL);
}
